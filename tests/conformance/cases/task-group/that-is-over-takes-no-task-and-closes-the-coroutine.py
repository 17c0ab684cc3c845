import asyncio


async def child():
    print("never")


async def main():
    async with asyncio.TaskGroup() as group:
        pass
    try:
        group.create_task(child())
    except RuntimeError as error:
        print(error)


asyncio.run(main())
