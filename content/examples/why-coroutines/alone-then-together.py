import asyncio


async def job(name):
    print(f"{name} begins")
    await asyncio.sleep(0)
    print(f"{name} ends")


async def main():
    await job("A")
    await asyncio.gather(job("B"), job("C"))


if __name__ == "__main__":
    asyncio.run(main())
