import asyncio


async def brew(what):
    await asyncio.sleep(1)
    print(what)


async def main():
    done, pending = await asyncio.wait([brew("tea"), brew("coffee")])
    print(len(done), "done")


asyncio.run(main())
