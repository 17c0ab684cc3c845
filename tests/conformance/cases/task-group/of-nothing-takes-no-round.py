import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, "a round has passed")
    async with asyncio.TaskGroup():
        print("inside")
    print("over")
    await asyncio.sleep(0)


asyncio.run(main())
