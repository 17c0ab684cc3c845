import asyncio

visitors = 0


async def count(people):
    global visitors
    for person in range(people):
        visitors += 1
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(count(10), count(10), count(10))
    print(visitors, "visitors")


if __name__ == "__main__":
    asyncio.run(main())
