import asyncio


async def main():
    plates = asyncio.LifoQueue()
    for plate in ["blue", "white", "green"]:
        plates.put_nowait(plate)
    print(plates.qsize(), "plates")
    while not plates.empty():
        print(await plates.get())


asyncio.run(main())
