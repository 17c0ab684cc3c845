import asyncio


async def main():
    inner = asyncio.create_task(asyncio.sleep(1, "value"))
    outer = asyncio.shield(inner)
    print(outer is inner, await outer, inner.done())


asyncio.run(main())
