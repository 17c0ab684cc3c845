import asyncio
from contextlib import aclosing


async def readings():
    try:
        for celsius in [19, 21, 24]:
            await asyncio.sleep(1)
            yield celsius
    finally:
        print("the sensor is off")


async def main():
    async with aclosing(readings()) as sensor:
        async for celsius in sensor:
            print("it is", celsius)
            if celsius > 20:
                break
    print("that will do")
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
