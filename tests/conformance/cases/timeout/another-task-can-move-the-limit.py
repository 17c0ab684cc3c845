import asyncio


async def extend(scope):
    scope.reschedule(asyncio.get_running_loop().time() + 2.5)


async def main():
    try:
        async with asyncio.timeout(1) as scope:
            asyncio.create_task(extend(scope), eager_start=True)
            await asyncio.sleep(1.5)
            print("longer than the first limit")
            await asyncio.sleep(5)
    except TimeoutError:
        print("over after the second", asyncio.get_running_loop().time())


asyncio.run(main())
