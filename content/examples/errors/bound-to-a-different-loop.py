import asyncio

door = asyncio.Event()


async def visit(name):
    try:
        async with asyncio.timeout(1):
            await door.wait()
    except TimeoutError:
        print(name, "goes away")


asyncio.run(visit("Ada"))
asyncio.run(visit("Grace"))
