import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    return f"result of {name}"


async def joined(first, second):
    return f"{first}, {second}"


async def main():
    slow = asyncio.create_task(job("slow", 0.2))
    quick = asyncio.create_task(job("quick", 0.1))
    first = await slow
    second = await quick
    print(await joined(first, second))
    done, _ = await asyncio.wait([slow, quick])
    print(len(done), "are done")


if __name__ == "__main__":
    asyncio.run(main())
