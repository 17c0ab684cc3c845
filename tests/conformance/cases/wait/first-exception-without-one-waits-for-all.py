import asyncio


async def main():
    tasks = [asyncio.create_task(asyncio.sleep(seconds)) for seconds in [1, 3]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), asyncio.get_running_loop().time() == 3)


asyncio.run(main())
