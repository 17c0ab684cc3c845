import asyncio


async def forgotten():
    print("never")


async def main():
    forgotten()
    print("main ends")


asyncio.run(main())
