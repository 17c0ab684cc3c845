import asyncio


async def job(name):
    print(name, asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print(name, asyncio.current_task().get_name())


async def main():
    await asyncio.gather(job("a"), job("b"))
    await job("within")
    asyncio.get_running_loop().call_soon(lambda: print("callback", asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())
