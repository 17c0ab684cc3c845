import asyncio

faults = ["busy"]


async def fetch():
    if faults:
        raise OSError(faults.pop())
    return "the news"


async def supervise():
    try:
        return await fetch()
    except OSError:
        await asyncio.sleep(1)
    return await fetch()


async def main():
    task = asyncio.create_task(supervise())
    print(await task)
    print(await task)


if __name__ == "__main__":
    asyncio.run(main())
