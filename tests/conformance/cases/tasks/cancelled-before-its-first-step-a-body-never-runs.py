import asyncio


async def job():
    print("never")


async def main():
    task = asyncio.create_task(job())
    task.cancel("early")
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(main())
