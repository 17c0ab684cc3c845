import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2.5, lambda: print("late", loop.time()))
    loop.call_later(0.5, lambda: print("early", loop.time()))
    loop.call_at(1.5, lambda: print("between", loop.time()))
    await asyncio.sleep(3)


asyncio.run(main())
