import asyncio


async def main():
    try:
        print(await asyncio.wait_for(asyncio.sleep(1, "lost"), 1))
    except TimeoutError as error:
        print(repr(error))


asyncio.run(main())
