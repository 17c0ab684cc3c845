import asyncio


class Countdown:
    def __init__(self, start):
        self.left = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.left -= 1
        return self.left


async def main():
    async for number in Countdown(2):
        print(number)
    print(asyncio.get_running_loop().time() == 2)


asyncio.run(main())
