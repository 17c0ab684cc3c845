import asyncio


async def runner(start, name):
    print(name, "is ready")
    await start.wait()
    print(name, "runs")


async def main():
    start = asyncio.Event()
    runners = asyncio.gather(runner(start, "Ada"), runner(start, "Grace"))
    await asyncio.sleep(1)
    print("go")
    start.set()
    await runners
    print("set:", start.is_set())


asyncio.run(main())
