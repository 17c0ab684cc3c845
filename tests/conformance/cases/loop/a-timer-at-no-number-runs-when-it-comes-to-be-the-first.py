import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "one")
    loop.call_later(float("nan"), print, "nan")
    loop.call_later(2, print, "two")
    loop.call_at(0.5, print, "half")
    await asyncio.sleep(3)
    loop.call_later(float("nan"), print, "nan")
    loop.call_later(1, print, "one")
    await asyncio.sleep(0)
    print("next round")
    await asyncio.sleep(2)
    print("end")


asyncio.run(main())
