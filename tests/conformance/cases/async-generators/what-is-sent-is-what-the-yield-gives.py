import asyncio


async def echo():
    received = yield "ready"
    while received is not None:
        received = yield received * 2


async def main():
    generator = echo()
    print(await generator.asend(None))
    print(await generator.asend(1), await generator.asend(21))
    await generator.aclose()


asyncio.run(main())
