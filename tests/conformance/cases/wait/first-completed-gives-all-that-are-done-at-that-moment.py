import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(seconds)) for seconds in [1, 1, 2]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    await asyncio.wait(pending)


asyncio.run(main())
