import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                await asyncio.sleep(10)
            finally:
                await asyncio.sleep(3)
                print("clean")
    except TimeoutError:
        print(asyncio.get_running_loop().time() == 4)


asyncio.run(main())
