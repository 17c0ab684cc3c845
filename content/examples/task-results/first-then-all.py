import asyncio


async def job(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} ends")
    return name


async def main():
    tasks = [
        asyncio.create_task(job("A", 0.3)),
        asyncio.create_task(job("B", 0.1)),
        asyncio.create_task(job("C", 0.2)),
    ]
    await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print("wait returns")
    print(await asyncio.gather(*tasks))


if __name__ == "__main__":
    asyncio.run(main())
