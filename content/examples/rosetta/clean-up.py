import asyncio


async def talk():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)
        print("the connection is closed")


async def main():
    task = asyncio.create_task(talk())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("main: it has ended")


if __name__ == "__main__":
    asyncio.run(main())
