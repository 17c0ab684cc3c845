import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    await asyncio.sleep(0)
    task.cancel("enough")
    for _ in range(2):
        try:
            await task
        except asyncio.CancelledError as error:
            print(repr(error))


asyncio.run(main())
