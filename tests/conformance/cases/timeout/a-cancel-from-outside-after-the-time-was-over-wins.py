import asyncio


async def limited():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                await asyncio.sleep(5)
    except TimeoutError:
        print("never")
    except asyncio.CancelledError as error:
        print("passes", repr(error))
        raise


async def main():
    task = asyncio.create_task(limited())
    await asyncio.sleep(2)
    task.cancel("outside")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), task.cancelling())


asyncio.run(main())
