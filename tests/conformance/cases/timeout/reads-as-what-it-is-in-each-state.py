import asyncio


async def main():
    scope = asyncio.timeout(1.5)
    print(scope)
    try:
        async with scope:
            print(scope)
            try:
                await asyncio.sleep(5)
            finally:
                print(scope)
    except TimeoutError:
        print(scope)


asyncio.run(main())
