# A heartbeat that lives exactly as long as the work beside it, whether that succeeds, fails or is cancelled.
import asyncio


async def heartbeat(name, period):
    try:
        while True:
            await asyncio.sleep(period)
            print(f"  {name} is alive")
    except asyncio.CancelledError:
        print(f"  {name}: the heart stops")
        raise


async def with_heartbeat(name, work):
    heart = asyncio.create_task(heartbeat(name, period=1))
    try:
        return await work
    finally:
        heart.cancel()
        # `wait` raises nothing, so it cannot hide what the work has raised.
        await asyncio.wait([heart])


async def work(seconds, mistake=None):
    await asyncio.sleep(seconds)
    if mistake is not None:
        raise ValueError(mistake)
    return "a report"


async def main():
    print("first returns", await with_heartbeat("first", work(2.5)))

    try:
        await with_heartbeat("second", work(1.5, mistake="bad data"))
    except ValueError as error:
        print("second fails:", error)

    third = asyncio.create_task(with_heartbeat("third", work(60)))
    await asyncio.sleep(1.5)
    third.cancel()
    await asyncio.wait([third])
    print("third is cancelled:", third.cancelled())


asyncio.run(main())
