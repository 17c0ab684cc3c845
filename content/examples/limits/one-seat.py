import asyncio

seats = asyncio.Semaphore(2)


async def quick():
    async with seats:
        await asyncio.sleep(1)
        print("quick leaves")


async def slow():
    async with seats:
        await asyncio.sleep(2)
        print("slow leaves")


async def late():
    async with seats:
        print("late comes in")


async def main():
    await asyncio.gather(quick(), slow(), late())


if __name__ == "__main__":
    asyncio.run(main())
