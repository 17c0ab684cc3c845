import asyncio


async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    if page == "b":
        raise OSError("b is gone")
    print(page, "is there")
    return page


async def main():
    try:
        await asyncio.gather(fetch("a", 2), fetch("b", 1))
    except OSError as error:
        print("main:", error)
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
