import asyncio


async def greet(name):
    print(f"hello, {name}")


async def count(name):
    for number in [1, 2]:
        print(name, number)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(count("A"))
    await greet("B")
    await count("B")
    await task


if __name__ == "__main__":
    asyncio.run(main())
