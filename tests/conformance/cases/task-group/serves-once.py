import asyncio


async def main():
    group = asyncio.TaskGroup()
    async with group:
        print("first")
    try:
        async with group:
            print("never")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
