import asyncio


async def save():
    await asyncio.sleep(2)
    print("saved")


async def main():
    task = asyncio.create_task(save())
    await asyncio.sleep(1)
    print("main ends")


if __name__ == "__main__":
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    loop.close()
