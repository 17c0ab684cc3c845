import asyncio

async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    await lock.acquire()

try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
