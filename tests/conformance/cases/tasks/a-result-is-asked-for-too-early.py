import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    for ask in [task.result, task.exception]:
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(repr(error))
    await task
    print(task.result(), task.exception())


asyncio.run(main())
