import asyncio


async def fetch(page, seconds):
    try:
        await asyncio.sleep(seconds)
        if page == "b":
            raise OSError("b is gone")
    except asyncio.CancelledError:
        print(page, "is cancelled")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fetch("a", 2))
            group.create_task(fetch("b", 1))
    except* OSError as failed:
        print("main:", failed.exceptions)


if __name__ == "__main__":
    asyncio.run(main())
