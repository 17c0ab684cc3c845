import asyncio


async def main():
    scope = asyncio.timeout(1)
    try:
        scope.reschedule(2)
    except RuntimeError as error:
        print(error)
    async with scope:
        print("inside")
    try:
        scope.reschedule(2)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
