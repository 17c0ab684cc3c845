import asyncio


async def job():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print(repr(error))
        raise


async def outcome(task):
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


async def main():
    early = asyncio.create_task(job())
    early.cancel("one")
    early.cancel("two")
    await outcome(early)
    waiting = asyncio.create_task(job())
    await asyncio.sleep(0)
    waiting.cancel("one")
    waiting.cancel("two")
    await outcome(waiting)


asyncio.run(main())
