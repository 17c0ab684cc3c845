import asyncio


async def shop(name, seconds):
    await asyncio.sleep(seconds)
    return name


async def main():
    near = asyncio.create_task(shop("near", 1), name="near")
    far = asyncio.create_task(shop("far", 3), name="far")

    done, pending = await asyncio.wait([near, far], timeout=2)
    for task in done:
        print("answered:", task.result())
    for task in pending:
        print("late:", task.get_name())
    print("and then:", await far)


if __name__ == "__main__":
    asyncio.run(main())
