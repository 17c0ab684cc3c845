import asyncio


async def job():
    try:
        await asyncio.sleep(5)
    finally:
        print("job leaves")


async def main():
    asyncio.create_task(job())
    await asyncio.sleep(1)
    raise ValueError("from main")


try:
    asyncio.run(main())
except ValueError as error:
    print(repr(error))
