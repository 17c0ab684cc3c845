import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    done, pending = await asyncio.wait([task, task])
    print(len(done), len(pending))


asyncio.run(main())
