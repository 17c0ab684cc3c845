import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(2)
    scope = asyncio.timeout_at(3.5)
    try:
        async with scope:
            await asyncio.sleep(5)
    except TimeoutError:
        print(loop.time(), scope.when(), scope.expired())


asyncio.run(main())
