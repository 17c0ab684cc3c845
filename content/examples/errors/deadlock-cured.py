import asyncio

door = asyncio.Event()


async def visit():
    await door.wait()
    print("inside")


async def main():
    task = asyncio.create_task(visit(), name="Ada")
    door.set()
    await task


asyncio.run(main())
