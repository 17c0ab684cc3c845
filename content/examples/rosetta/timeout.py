import asyncio


async def fetch(page):
    try:
        await asyncio.sleep(3)
        print(page, "is there")
    except asyncio.CancelledError:
        print(page, "is no longer wanted")
        raise


async def main():
    try:
        async with asyncio.timeout(2):
            await fetch("a")
    except TimeoutError:
        print("main: too late")


if __name__ == "__main__":
    asyncio.run(main())
