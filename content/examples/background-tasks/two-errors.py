import asyncio


async def fail(name, seconds):
    await asyncio.sleep(seconds)
    raise OSError(name)


async def main():
    first = asyncio.create_task(fail("first", 1))
    second = asyncio.create_task(fail("second", 2))
    await asyncio.sleep(3)
    print("main asks:", second.exception())
    await asyncio.sleep(1)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
