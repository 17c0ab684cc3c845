import asyncio


async def main():
    try:
        async with asyncio.timeout(10) as scope:
            await asyncio.sleep(2)
            scope.reschedule(1)
            await asyncio.sleep(1)
            print("never")
    except TimeoutError:
        print(asyncio.get_running_loop().time() == 2)


asyncio.run(main())
