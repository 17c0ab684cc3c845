import asyncio


class Answer:
    def __init__(self, future):
        self.future = future

    def __await__(self):
        value = yield from self.future.__await__()
        return value + 1


async def main():
    future = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_later(1, lambda: future.set_result(41))
    print(await Answer(future))


asyncio.run(main())
