import asyncio


async def job():
    return 1


async def main():
    coroutine = job()
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(repr(error))


asyncio.run(main())
