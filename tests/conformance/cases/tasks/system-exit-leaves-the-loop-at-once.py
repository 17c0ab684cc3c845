import asyncio


async def job():
    raise SystemExit("the end")


async def main():
    asyncio.create_task(job())
    try:
        await asyncio.sleep(1)
    finally:
        print("shutdown")


try:
    asyncio.run(main())
except SystemExit as error:
    print(repr(error))
