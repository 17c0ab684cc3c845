import asyncio


async def hotel():
    await asyncio.sleep(1)
    raise ValueError("no room")


async def car():
    try:
        await asyncio.sleep(2)
    finally:
        raise OSError("no refund")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(hotel())
            group.create_task(car())
    except* ValueError as full:
        print("try another hotel:", full.exceptions)
    except* OSError as lost:
        print("write to the owner:", lost.exceptions)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
