# Each stage asks the one before it for one item at a time, and closes it when nobody wants more.
import asyncio
from contextlib import aclosing


async def readings():
    try:
        for celsius in [19, 21, 20, 24, 28, 32, 30, 22]:
            await asyncio.sleep(0.5)
            print("measured:", celsius)
            yield celsius
    finally:
        print("the sensor is switched off")


async def means(numbers, size):
    window = []
    async with aclosing(numbers):
        async for number in numbers:
            window = [*window, number][-size:]
            if len(window) == size:
                yield sum(window) // size


async def changes(numbers, least):
    last = None
    async with aclosing(numbers):
        async for number in numbers:
            if last is None or abs(number - last) >= least:
                last = number
                yield number


async def main():
    async with aclosing(changes(means(readings(), size=2), least=4)) as temperatures:
        async for celsius in temperatures:
            print("now it is", celsius)
            if celsius >= 30:
                print("too hot, nobody needs to know more")
                break


asyncio.run(main())
