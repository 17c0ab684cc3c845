import asyncio


async def numbers():
    try:
        yield 1
    finally:
        raise ValueError("while closing")


generators = []


async def main():
    generators.append(numbers())
    print(await anext(generators[0]))


asyncio.run(main())
