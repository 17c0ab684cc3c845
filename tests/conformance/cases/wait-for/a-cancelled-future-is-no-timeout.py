import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(1, lambda: future.cancel("by hand"))
    try:
        await asyncio.wait_for(future, 5)
    except asyncio.CancelledError as error:
        print(repr(error), asyncio.current_task().cancelling())


asyncio.run(main())
