import asyncio
import time


def bake():
    print("oven on")
    time.sleep(2)
    print("oven off")
    return "bread"


async def ring():
    await asyncio.sleep(1)
    print("ding")


async def main():
    baking = asyncio.create_task(asyncio.to_thread(bake))
    ringing = asyncio.create_task(ring())
    print("main waits")
    print(await baking)


if __name__ == "__main__":
    asyncio.run(main())
