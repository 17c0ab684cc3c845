import asyncio


async def download():
    try:
        await asyncio.sleep(10)
    finally:
        print("removing what was downloaded")


async def main():
    task = asyncio.create_task(download())
    await asyncio.sleep(1)
    print("asked to cancel:", task.cancel("no longer needed"))
    print("requests:", task.cancelling(), "done:", task.done())
    await asyncio.wait([task])
    print("cancelled:", task.cancelled(), "done:", task.done())


asyncio.run(main())
