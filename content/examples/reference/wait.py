import asyncio


async def job(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    tasks = [asyncio.create_task(job(seconds)) for seconds in [3, 1, 2]]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print("first:", len(done), "done,", len(pending), "pending")
    done, pending = await asyncio.wait(tasks, timeout=1.5)
    print("1.5 s later:", len(done), "done,", len(pending), "pending")
    done, pending = await asyncio.wait(tasks)
    print("results:", sorted([task.result() for task in done]))


asyncio.run(main())
