import asyncio


async def job():
    raise KeyboardInterrupt


async def main():
    asyncio.create_task(job())
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print("shutdown", repr(error))
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print(repr(error))
