import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as scope:
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError as error:
                print("inside", repr(error))
                raise
    except TimeoutError as error:
        print(repr(error), asyncio.get_running_loop().time() == 1)


asyncio.run(main())
