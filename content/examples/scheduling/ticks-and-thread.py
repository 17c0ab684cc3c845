import asyncio
import time


async def work():
    print("work begins")
    await asyncio.to_thread(time.sleep, 0.5)
    print("work ends")


async def tick():
    for number in [1, 2, 3]:
        print(f"tick {number}")
        await asyncio.sleep(0.3)


async def main():
    await asyncio.gather(work(), tick())


if __name__ == "__main__":
    asyncio.run(main())
