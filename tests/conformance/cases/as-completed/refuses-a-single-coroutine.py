import asyncio


async def job():
    pass


async def main():
    coroutine = job()
    try:
        asyncio.as_completed(coroutine)
    except TypeError as error:
        print(error)
    coroutine.close()


asyncio.run(main())
