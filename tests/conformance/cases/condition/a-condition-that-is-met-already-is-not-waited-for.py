import asyncio


async def main():
    condition = asyncio.Condition()
    asyncio.get_running_loop().call_soon(print, "a round has passed")
    async with condition:
        print(await condition.wait_for(lambda: "met"))
    await asyncio.sleep(0)


asyncio.run(main())
