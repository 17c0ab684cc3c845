import asyncio

seats = asyncio.Semaphore(2)


async def download(name, seconds):
    async with seats:
        print(name, "starts")
        await asyncio.sleep(seconds)
        print(name, "is here")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(download("a", 1))
        group.create_task(download("b", 3))
        group.create_task(download("c", 1))
        group.create_task(download("d", 1))


if __name__ == "__main__":
    asyncio.run(main())
