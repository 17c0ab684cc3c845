import asyncio


async def fetch(page, seconds):
    try:
        await asyncio.sleep(seconds)
        return page
    finally:
        print("no more of", page)


async def main():
    tasks = [asyncio.create_task(fetch("a", 2)), asyncio.create_task(fetch("b", 1))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in done:
        print("first:", task.result())
    for task in pending:
        task.cancel()
    await asyncio.wait(pending)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
