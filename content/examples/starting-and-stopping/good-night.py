import asyncio


async def tidy(room, seconds):
    try:
        await asyncio.sleep(10)
        print(room, "is ready")
    finally:
        await asyncio.sleep(seconds)
        print(room, "is tidy")


async def main():
    kitchen = asyncio.create_task(tidy("kitchen", 2))
    hall = asyncio.create_task(tidy("hall", 1))
    await asyncio.sleep(1)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
    print("good night")
