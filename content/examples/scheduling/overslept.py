import asyncio
import time


async def sleeper(name, seconds):
    await asyncio.sleep(seconds)
    print(f"{name} wakes")


async def blocker():
    print("the blocker begins")
    time.sleep(0.5)
    print("the blocker ends")


async def main():
    await asyncio.gather(sleeper("A", 0.2), sleeper("B", 0.1), blocker())


if __name__ == "__main__":
    asyncio.run(main())
