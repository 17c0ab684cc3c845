import asyncio


async def boil(what, seconds):
    await asyncio.sleep(seconds)
    print(what, "is ready")


async def main():
    tea = asyncio.create_task(boil("tea", 1))
    egg = asyncio.create_task(boil("egg", 2))
    rice = asyncio.create_task(boil("rice", 3))
    await tea
    await egg
    await rice
    print("breakfast!")


if __name__ == "__main__":
    asyncio.run(main())
