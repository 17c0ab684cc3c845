import asyncio


async def numbers():
    try:
        yield 1
    finally:
        yield 2


generators = []


async def main():
    generator = numbers()
    generators.append(generator)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("at the end", repr(context["exception"])))
    async for number in generator:
        print(number)
        break
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
