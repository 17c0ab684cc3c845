# aclosing closes an async generator at the end of a block, however it is left
import asyncio
from contextlib import aclosing


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        await asyncio.sleep(1)
        print("closed")


async def doubled(source):
    async with aclosing(source):
        async for number in source:
            yield 2 * number


async def main():
    async with aclosing(doubled(numbers())) as items:
        async for item in items:
            print(item)
            break
    print("after the block")

    try:
        async with aclosing(doubled(numbers())) as items:
            async for item in items:
                raise ValueError(item)
    except ValueError as error:
        print(repr(error), repr(error.__context__))


asyncio.run(main())
