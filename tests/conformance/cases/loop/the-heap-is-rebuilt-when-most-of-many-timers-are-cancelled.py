import asyncio


async def main():
    loop = asyncio.get_running_loop()
    timers = [loop.call_at(1 + number % 3, print, number) for number in range(150)]
    await asyncio.sleep(0)
    for number in range(150):
        if number % 4 != 0:
            timers[number].cancel()
    await asyncio.sleep(5)


asyncio.run(main())
