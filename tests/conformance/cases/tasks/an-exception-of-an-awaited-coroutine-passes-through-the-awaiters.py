import asyncio


async def innermost():
    await asyncio.sleep(1)
    raise ValueError("deep")


async def middle():
    try:
        await innermost()
    finally:
        print("middle leaves")


async def outer():
    try:
        await middle()
    except ValueError as error:
        print("caught", error)
        return "recovered"


async def main():
    print(await outer(), await asyncio.create_task(outer()))


asyncio.run(main())
