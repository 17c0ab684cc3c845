import asyncio


async def inner():
    try:
        await asyncio.sleep(5)
    finally:
        print("inner leaves")


async def middle():
    await inner()
    print("never")


async def main():
    try:
        async with asyncio.timeout(1):
            await middle()
    except TimeoutError as error:
        print(repr(error))


asyncio.run(main())
