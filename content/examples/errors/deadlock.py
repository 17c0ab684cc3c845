import asyncio

door = asyncio.Event()


async def visit():
    await door.wait()
    print("inside")


async def main():
    await asyncio.create_task(visit(), name="Ada")
    door.set()


try:
    asyncio.run(main())
except RuntimeError as error:
    print(error)
