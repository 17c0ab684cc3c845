import asyncio


def stop(enough):
    enough.set()


async def work():
    print("working")
    await asyncio.sleep(3)
    print("done")


async def main():
    enough = asyncio.Event()
    asyncio.get_running_loop().call_later(1, stop, enough)
    task = asyncio.create_task(work())
    await enough.wait()
    print("enough")


asyncio.run(main())
