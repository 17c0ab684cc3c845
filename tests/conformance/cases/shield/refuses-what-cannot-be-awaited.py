import asyncio


async def main():
    try:
        asyncio.shield(7)
    except TypeError as error:
        print(error)


asyncio.run(main())
