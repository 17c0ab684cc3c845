import asyncio


async def main():
    quick = asyncio.create_task(asyncio.sleep(1))
    slow = asyncio.create_task(asyncio.sleep(3))
    done, pending = await asyncio.wait([quick, slow], timeout=2)
    print(len(done), len(pending), slow.cancelled())
    await slow


asyncio.run(main())
