import asyncio


async def main():
    scope = asyncio.timeout(1)
    async with scope:
        print("first")
    try:
        async with scope:
            print("never")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
