import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("kept")


async def main():
    failing = asyncio.create_task(fails())
    slow = asyncio.create_task(asyncio.sleep(2))
    done, pending = await asyncio.wait([failing, slow])
    print(len(done), len(pending), failing in done, repr(failing.exception()))
    print(asyncio.get_running_loop().time() == 2)


asyncio.run(main())
