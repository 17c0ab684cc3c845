import asyncio


async def numbers():
    for number in range(3):
        yield number


async def main():
    asyncio.get_running_loop().call_soon(print, "a round has passed")
    async for number in numbers():
        print(number)
    await asyncio.sleep(0)


asyncio.run(main())
