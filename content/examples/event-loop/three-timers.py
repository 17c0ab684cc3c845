import asyncio


async def slow():
    await asyncio.sleep(0.2)


async def quick():
    await asyncio.sleep(0.1)


async def busy():
    print("no await in here")


async def main():
    await asyncio.gather(slow(), quick(), busy())


if __name__ == "__main__":
    asyncio.run(main())
