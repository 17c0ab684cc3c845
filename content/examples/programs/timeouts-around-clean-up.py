# A timeout for the work and another for its clean-up, which may delay the end but not put it off for ever.
import asyncio


async def roll_back(seconds):
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(seconds)
            print("  rolled back")
    except TimeoutError:
        print("  not rolled back within 1 s: left for the operator")


async def transfer(seconds, roll_back_seconds):
    done = False
    try:
        await asyncio.sleep(seconds)
        done = True
        print("  transferred")
    finally:
        if not done:
            await roll_back(roll_back_seconds)


async def main():
    loop = asyncio.get_running_loop()
    for name, seconds, roll_back_seconds in [
        ("in time", 1, 0),
        ("too slow", 10, 0.5),
        ("too slow, and stuck", 10, 30),
    ]:
        start = loop.time()
        print(name)
        try:
            async with asyncio.timeout(2):
                await transfer(seconds, roll_back_seconds)
        except TimeoutError:
            print("  timed out")
        print(f"  over after {loop.time() - start:.2f} s")


asyncio.run(main())
