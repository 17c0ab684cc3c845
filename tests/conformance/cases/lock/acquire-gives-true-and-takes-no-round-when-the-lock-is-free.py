import asyncio


async def main():
    lock = asyncio.Lock()
    asyncio.get_running_loop().call_soon(print, "a round has passed")
    print(await lock.acquire(), lock.locked())
    lock.release()
    print(lock.locked())
    await asyncio.sleep(0)


asyncio.run(main())
