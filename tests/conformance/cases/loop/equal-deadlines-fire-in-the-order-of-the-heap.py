import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for number in range(10):
        loop.call_at(1, print, number)
    await asyncio.sleep(2)


asyncio.run(main())
