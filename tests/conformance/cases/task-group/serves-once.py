import asyncio


async def main():
    group = asyncio.TaskGroup()
    async with group:
        print("first")
    try:
        async with group:
            print("never")
    except RuntimeError as error:
        print(str(error)[-21:])


asyncio.run(main())
