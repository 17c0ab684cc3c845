import asyncio


async def main():
    print("hello")
    await asyncio.sleep(1)
    return 42


print(asyncio.run(main()))
