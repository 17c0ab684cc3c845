import asyncio


async def job():
    print("never")


async def main():
    group = asyncio.TaskGroup()
    try:
        group.create_task(job())
    except RuntimeError as error:
        print(error)
    print(group)


asyncio.run(main())
