import asyncio
from contextlib import aclosing


async def readings():
    try:
        for celsius in [19, 21, 20, 24]:
            await asyncio.sleep(1)
            print("measured:", celsius)
            yield celsius
    finally:
        print("the sensor is off")


async def above(limit, source):
    async with aclosing(source):
        async for celsius in source:
            if celsius > limit:
                print("passed on:", celsius)
                yield celsius


async def main():
    sensor = readings()
    async with aclosing(above(20, sensor)) as warm:
        async for celsius in warm:
            print("shown:", celsius)
            if celsius == 24:
                break
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
