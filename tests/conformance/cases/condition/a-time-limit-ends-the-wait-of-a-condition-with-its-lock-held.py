import asyncio


async def main():
    condition = asyncio.Condition()
    async with condition:
        try:
            async with asyncio.timeout(1):
                await condition.wait()
        except TimeoutError as error:
            print(repr(error), condition.locked())
    print(condition.locked())


asyncio.run(main())
