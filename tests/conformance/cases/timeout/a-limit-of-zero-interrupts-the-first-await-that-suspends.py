import asyncio


async def main():
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print(repr(error), asyncio.get_running_loop().time() == 0)


asyncio.run(main())
