import asyncio


async def fails():
    await asyncio.sleep(2)
    raise ValueError("no")


async def main():
    quick = asyncio.create_task(asyncio.sleep(1))
    failing = asyncio.create_task(fails())
    slow = asyncio.create_task(asyncio.sleep(5))
    done, pending = await asyncio.wait([quick, failing, slow], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), slow in pending, repr(failing.exception()), asyncio.get_running_loop().time() == 2)
    slow.cancel()


asyncio.run(main())
