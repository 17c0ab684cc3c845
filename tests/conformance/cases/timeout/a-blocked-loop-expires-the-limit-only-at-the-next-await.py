import asyncio
import time


async def main():
    scope = asyncio.timeout(1)
    async with scope:
        time.sleep(2)
        print("not interrupted", asyncio.get_running_loop().time() == 2)
    print(scope.expired())


asyncio.run(main())
