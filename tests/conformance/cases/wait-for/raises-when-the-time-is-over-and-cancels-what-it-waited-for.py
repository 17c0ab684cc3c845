import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("slow", repr(error))
        raise


async def main():
    task = asyncio.create_task(slow())
    try:
        await asyncio.wait_for(task, 1)
    except TimeoutError as error:
        print(repr(error), task.cancelled(), asyncio.get_running_loop().time() == 1)


asyncio.run(main())
