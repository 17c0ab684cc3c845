import asyncio


async def job():
    print("never")


coroutine = job()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print(error)
coroutine.close()
