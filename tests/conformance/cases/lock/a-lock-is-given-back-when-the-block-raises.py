import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        async with lock:
            print(lock.locked())
            raise ValueError("in the block")
    except ValueError as error:
        print(error, lock.locked())


asyncio.run(main())
