import asyncio


class Odd:
    def __await__(self):
        yield 7


async def main():
    try:
        await Odd()
    except RuntimeError as error:
        print(error)
    print("goes on")


asyncio.run(main())
