import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    finally:
        await asyncio.sleep(2)
        print("clean")


async def main():
    try:
        await asyncio.wait_for(slow(), 1)
    except TimeoutError as error:
        print(repr(error))


asyncio.run(main())
