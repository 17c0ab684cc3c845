import asyncio


async def job():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("job", repr(error))
        raise


async def main():
    waiting = asyncio.create_task(asyncio.wait_for(job(), 3))
    await asyncio.sleep(1)
    waiting.cancel("outside")
    try:
        await waiting
    except asyncio.CancelledError as error:
        print("main", repr(error))


asyncio.run(main())
