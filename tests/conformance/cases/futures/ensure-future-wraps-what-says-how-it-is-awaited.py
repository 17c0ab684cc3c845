import asyncio


class Answer:
    def __await__(self):
        return (yield from asyncio.sleep(1, "answer").__await__())


async def main():
    task = asyncio.ensure_future(Answer())
    print(isinstance(task, asyncio.Task), await task)


asyncio.run(main())
