import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(5), 3), 1)
    except TimeoutError as error:
        print(repr(error), asyncio.get_running_loop().time() == 1)
    try:
        await asyncio.wait_for(asyncio.wait_for(asyncio.sleep(5), 1), 3)
    except TimeoutError as error:
        print(repr(error), asyncio.get_running_loop().time() == 2)


asyncio.run(main())
