import asyncio


async def job(name):
    await asyncio.sleep(2)
    print(name, "ends")


async def main():
    gathering = asyncio.gather(job("a"), job("b"))
    outer = asyncio.shield(gathering)
    await asyncio.sleep(1)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("the shield is cancelled", gathering.done())
    await gathering


asyncio.run(main())
