import asyncio


class Pause:
    def __await__(self):
        yield from asyncio.sleep(3).__await__()


async def main():
    await Pause()
    print("three seconds later")


asyncio.run(main())
