import asyncio


async def fails():
    raise ValueError("no")


async def main():
    group = asyncio.TaskGroup()
    print(group)
    try:
        async with group:
            print(group)
            group.create_task(asyncio.sleep(1))
            print(group)
            group.create_task(fails())
            try:
                await asyncio.sleep(5)
            finally:
                print(group)
    except ExceptionGroup:
        print(group)


asyncio.run(main())
