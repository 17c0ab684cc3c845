import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    done, pending = await asyncio.wait([task], timeout=3600)
    print(len(done), len(pending), asyncio.get_running_loop().time() == 1)


asyncio.run(main())
