import asyncio


async def lamp():
    try:
        await asyncio.sleep(5)
    finally:
        print("lamp is off")


async def bell():
    await asyncio.sleep(1)
    print("ding")


async def main():
    one = asyncio.create_task(lamp())
    other = asyncio.create_task(bell())
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
