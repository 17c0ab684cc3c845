import asyncio


async def inner():
    print("never")


runner = asyncio.Runner()


async def main():
    coroutine = inner()
    try:
        runner.run(coroutine)
    except RuntimeError as error:
        print(error)
    coroutine.close()


runner.run(main())
runner.close()
