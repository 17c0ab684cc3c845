import asyncio


async def raises():
    await asyncio.sleep(2)
    raise ValueError


async def main():
    cancelled = asyncio.create_task(asyncio.sleep(9))
    failing = asyncio.create_task(raises())
    slow = asyncio.create_task(asyncio.sleep(9))
    await asyncio.sleep(1)
    cancelled.cancel()
    done, pending = await asyncio.wait([cancelled, failing, slow], return_when=asyncio.FIRST_EXCEPTION)
    print(asyncio.get_running_loop().time() == 2, len(done), len(pending))


asyncio.run(main())
