import asyncio


async def boil(what, seconds):
    await asyncio.sleep(seconds)
    print(what, "is ready")


async def main():
    asyncio.create_task(boil("tea", 1))
    asyncio.create_task(boil("egg", 2))
    asyncio.create_task(boil("rice", 3))
    print("breakfast!")


if __name__ == "__main__":
    asyncio.run(main())
