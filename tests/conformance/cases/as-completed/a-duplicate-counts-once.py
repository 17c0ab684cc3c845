import asyncio


async def job():
    print("runs")
    return "result"


async def main():
    coroutine = job()
    for turn in asyncio.as_completed([coroutine, coroutine]):
        print(await turn)


asyncio.run(main())
