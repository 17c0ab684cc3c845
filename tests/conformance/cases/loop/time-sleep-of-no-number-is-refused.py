import asyncio
import time


async def main():
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print(repr(error))
    for seconds in (float("nan"), -1, -0.5):
        try:
            time.sleep(seconds)
        except ValueError as error:
            print(repr(error))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
