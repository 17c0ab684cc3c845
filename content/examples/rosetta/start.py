import asyncio


async def fetch(page):
    print(page, "is asked for")
    await asyncio.sleep(1)
    print(page, "is there")


async def main():
    only_called = fetch("a")
    task = asyncio.create_task(fetch("b"))
    print("nothing was asked for yet")
    await task
    await only_called


if __name__ == "__main__":
    asyncio.run(main())
