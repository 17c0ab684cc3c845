import asyncio

at_work = 0


async def request(name):
    global at_work
    at_work += 1
    print(name, "starts,", at_work, "at work")
    await asyncio.sleep(3)
    at_work -= 1


async def main():
    async with asyncio.TaskGroup() as group:
        for name in ["a", "b", "c", "d"]:
            group.create_task(request(name))
            await asyncio.sleep(1)


if __name__ == "__main__":
    asyncio.run(main())
