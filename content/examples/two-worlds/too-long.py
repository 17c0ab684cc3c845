import asyncio
import time


def copy():
    for part in [1, 2, 3]:
        time.sleep(1)
        print("copied part", part)


async def main():
    try:
        async with asyncio.timeout(1.5):
            await asyncio.to_thread(copy)
    except TimeoutError:
        print("time is up")
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
