import asyncio


async def main():
    task = asyncio.create_task(asyncio.sleep(1))
    task.cancel("why")
    await asyncio.sleep(0)
    for _ in range(2):
        try:
            task.result()
        except asyncio.CancelledError as error:
            print("result", repr(error))
        try:
            task.exception()
        except asyncio.CancelledError as error:
            print("exception", repr(error))


asyncio.run(main())
