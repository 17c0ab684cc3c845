import asyncio


async def numbers(name):
    try:
        yield 1
    finally:
        print(name, "closed")


begun = numbers("begun")
fresh = numbers("fresh")


async def main():
    async for number in begun:
        print(number)
        break
    print(fresh is begun)
    await asyncio.get_running_loop().shutdown_asyncgens()
    print("shut down")


asyncio.run(main())
