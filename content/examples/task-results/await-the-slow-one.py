import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} ends")
    return f"result of {name}"


async def main():
    slow = asyncio.create_task(job("slow", 0.2))
    quick = asyncio.create_task(job("quick", 0.1))
    print(await slow)
    print(await quick)


if __name__ == "__main__":
    asyncio.run(main())
