import asyncio


async def waits():
    await asyncio.wait_for(asyncio.sleep(5), 1)


async def main():
    task = asyncio.create_task(waits())
    asyncio.get_running_loop().call_at(1, lambda: task.cancel("outside"))
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))
    except TimeoutError as error:
        print(repr(error))


asyncio.run(main())
