import asyncio


async def main():
    quick = asyncio.timeout(5)
    async with quick:
        await asyncio.sleep(1)
    print(quick.expired())
    slow = asyncio.timeout(1)
    try:
        async with slow:
            await asyncio.sleep(5)
    except TimeoutError:
        print(slow.expired())


asyncio.run(main())
