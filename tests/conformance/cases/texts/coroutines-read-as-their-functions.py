import asyncio


class Job:
    async def run(self):
        pass


async def main():
    coroutine = Job().run()
    print(coroutine)
    task = asyncio.create_task(coroutine)
    print(task)
    await task


asyncio.run(main())
