import asyncio


async def main():
    quick = asyncio.create_task(asyncio.sleep(1, "quick"))
    slow = asyncio.create_task(asyncio.sleep(2, "slow"))
    done, pending = await asyncio.wait([quick, slow], return_when=asyncio.FIRST_COMPLETED)
    print(quick in done, slow in pending, asyncio.get_running_loop().time() == 1)
    await slow


asyncio.run(main())
