import asyncio


async def save(name):
    await asyncio.sleep(1)
    print(name, "is saved")


async def main():
    print("saving")
    await save("Ada")


asyncio.run(main())
