import asyncio


async def fails():
    try:
        await asyncio.sleep(5)
    finally:
        raise ValueError("clean up failed")


async def main():
    try:
        await asyncio.wait_for(fails(), 1)
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
