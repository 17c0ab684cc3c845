import asyncio


async def inner():
    print("never")


async def main():
    coroutine = inner()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


asyncio.run(main())
