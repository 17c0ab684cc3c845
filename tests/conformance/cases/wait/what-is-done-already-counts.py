import asyncio


async def fails():
    raise ValueError("early")


async def main():
    failing = asyncio.create_task(fails())
    slow = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    print(failing.done())
    done, pending = await asyncio.wait([failing, slow], return_when=asyncio.FIRST_EXCEPTION)
    print(failing in done, slow in pending, repr(failing.exception()))
    await slow


asyncio.run(main())
