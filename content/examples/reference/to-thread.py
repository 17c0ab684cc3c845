import asyncio
import time


def read_sensor(name):
    time.sleep(1)
    return f"{name}: 20 degrees"


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    results = await asyncio.gather(
        asyncio.to_thread(read_sensor, "roof"),
        asyncio.to_thread(read_sensor, "cellar"),
    )
    print(results)
    print(f"{loop.time() - start:.1f} s for both")


asyncio.run(main())
