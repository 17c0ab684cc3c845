import asyncio


async def charge(customer):
    await asyncio.sleep(1)
    raise ValueError(f"{customer} has no card")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(charge("Ada"))
            await asyncio.sleep(2)
            print("all is paid")
    except* ValueError as failed:
        print("not paid:", failed.exceptions)


asyncio.run(main())
