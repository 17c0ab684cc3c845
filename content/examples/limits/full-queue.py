import asyncio

plates = asyncio.Queue(1)


async def cook():
    await plates.put("soup")
    print("soup is on the counter")
    await plates.put("fish")
    print("fish is on the counter")


async def waiter():
    await asyncio.sleep(1)
    print("takes", await plates.get())
    print("takes", await plates.get())


async def main():
    await asyncio.gather(cook(), waiter())


if __name__ == "__main__":
    asyncio.run(main())
