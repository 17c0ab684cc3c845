import asyncio


async def paint(wall):
    await asyncio.sleep(1)
    print(wall, "is painted")


async def look():
    print("it looks good")


async def main():
    async with asyncio.timeout(5):
        await paint("left")
        async with asyncio.TaskGroup() as group:
            group.create_task(paint("front"))
            group.create_task(paint("right"))
        await look()


if __name__ == "__main__":
    asyncio.run(main())
