import asyncio


async def upload():
    print("the upload begins")
    try:
        await asyncio.sleep(5)
        print("the upload is complete")
    except asyncio.CancelledError:
        print("half of it is deleted")
        raise


async def main():
    task = asyncio.create_task(upload())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("cancelled:", task.cancelled())


if __name__ == "__main__":
    asyncio.run(main())
