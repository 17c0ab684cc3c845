import asyncio


async def job():
    print("never")


try:
    asyncio.gather(job())
except RuntimeError as error:
    print(error)
