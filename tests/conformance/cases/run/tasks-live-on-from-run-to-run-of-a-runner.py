import asyncio


async def ticks():
    for number in range(3):
        await asyncio.sleep(1)
        print("tick", number)


async def begin():
    return asyncio.create_task(ticks())


async def wait(task):
    await asyncio.sleep(2.5)
    print(task.done())


with asyncio.Runner() as runner:
    task = runner.run(begin())
    runner.run(wait(task))
print(task.cancelled())
