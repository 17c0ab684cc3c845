import asyncio


class Resource:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        return self

    async def __aexit__(self, *raised):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            raise KeyError(self.name)


async def job():
    try:
        raise TypeError("before")
    except TypeError:
        async with Resource("a"):
            raise ValueError("block")


async def job2():
    async with Resource("a"):
        async with Resource("b"):
            raise ValueError("block")


async def main():
    for coroutine in [job(), job2()]:
        task = asyncio.create_task(coroutine)
        await asyncio.sleep(0.5)
        task.cancel()
        await asyncio.wait([task], timeout=0.1)
        task.cancel()
        try:
            await task
        except KeyError as error:
            print(repr(error), repr(error.__context__), repr(error.__context__.__context__))


asyncio.run(main())
