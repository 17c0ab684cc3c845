import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("first")


async def clean():
    try:
        await fails()
    finally:
        await asyncio.sleep(1)
        raise KeyError("while cleaning up")


async def main():
    try:
        await clean()
    except KeyError as error:
        print(repr(error.__context__))
        raise RuntimeError("while handling")


asyncio.run(main())
