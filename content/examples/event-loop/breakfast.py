import asyncio


async def boil(what, seconds):
    await asyncio.sleep(seconds)
    print(what, "is ready")


async def main():
    await boil("tea", 1)
    await boil("egg", 2)
    await boil("rice", 3)
    print("breakfast!")


if __name__ == "__main__":
    asyncio.run(main())
