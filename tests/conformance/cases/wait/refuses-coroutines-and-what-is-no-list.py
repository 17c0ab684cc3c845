import asyncio


async def main():
    coroutine = asyncio.sleep(1)
    task = asyncio.create_task(asyncio.sleep(1))
    for value in [[coroutine], coroutine, task]:
        try:
            await asyncio.wait(value)
        except TypeError as error:
            print(error)
    coroutine.close()
    await task


asyncio.run(main())
