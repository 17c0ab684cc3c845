import asyncio


async def load(page, seconds):
    seats = asyncio.Semaphore(2)
    async with seats:
        print(page, "is asked for")
        await asyncio.sleep(seconds)
        print(page, "is here")


async def main():
    await asyncio.gather(load("a", 3), load("b", 1), load("c", 0.5), load("d", 0.8))


if __name__ == "__main__":
    asyncio.run(main())
