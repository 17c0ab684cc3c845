import asyncio


async def visit(name, door):
    try:
        async with asyncio.timeout(1):
            await door.wait()
    except TimeoutError:
        print(name, "goes away")


async def main():
    door = asyncio.Event()
    await visit("Ada", door)
    await visit("Grace", door)


asyncio.run(main())
