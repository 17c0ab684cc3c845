import asyncio


async def main():
    await asyncio.sleep(2)
    try:
        async with asyncio.timeout_at(1):
            print("the block begins")
            await asyncio.sleep(1)
            print("never")
    except TimeoutError as error:
        print(repr(error), asyncio.get_running_loop().time() == 2)


asyncio.run(main())
