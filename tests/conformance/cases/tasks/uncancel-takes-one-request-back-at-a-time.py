import asyncio


async def main():
    task = asyncio.current_task()
    print(task.cancelling(), task.uncancel())
    task.cancel()
    task.cancel()
    print(task.cancelling(), task.uncancel(), task.cancelling(), task.uncancel(), task.uncancel())
    await asyncio.sleep(1)
    print("not cancelled")


asyncio.run(main())
