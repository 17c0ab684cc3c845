import asyncio


async def soup():
    print("the soup goes in")
    await asyncio.sleep(0.2)
    print("the soup is ready")


async def bread():
    print("the bread goes in")
    await asyncio.sleep(0.1)
    print("the bread is ready")


async def main():
    cooking = asyncio.create_task(soup())
    baking = asyncio.create_task(bread())
    print("main lays the table")
    await cooking
    await baking
    print("main serves both")


if __name__ == "__main__":
    asyncio.run(main())
