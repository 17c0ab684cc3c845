import asyncio


class Pause:
    def __await__(self):
        yield 3


async def main():
    try:
        await Pause()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
