import asyncio


async def boil(what, seconds):
    await asyncio.sleep(seconds)
    print(what, "is ready")


async def main():
    tea = boil("tea", 1)
    egg = boil("egg", 2)
    rice = boil("rice", 3)
    await tea
    await egg
    await rice
    print("breakfast!")


if __name__ == "__main__":
    asyncio.run(main())
