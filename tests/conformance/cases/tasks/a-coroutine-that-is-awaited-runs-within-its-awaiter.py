import asyncio


async def inner():
    print("inner", asyncio.current_task().get_name())
    return "value"


async def main():
    asyncio.get_running_loop().call_soon(print, "a round later")
    print(await inner())
    print("no round has passed")
    await asyncio.sleep(0)


asyncio.run(main())
