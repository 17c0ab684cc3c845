import asyncio


async def count(name):
    for number in [1, 2, 3]:
        print(name, number)


async def main():
    await asyncio.gather(count("A"), count("B"))


if __name__ == "__main__":
    asyncio.run(main())
