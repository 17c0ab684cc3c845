import asyncio


async def job(name):
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print(name, repr(error))
        raise


async def main():
    for name in "ab":
        asyncio.create_task(job(name))
    await asyncio.sleep(1)
    print("main ends")


asyncio.run(main())
