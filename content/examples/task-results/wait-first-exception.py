import asyncio


async def send(number, seconds):
    await asyncio.sleep(seconds)
    if number == "138-0003":
        raise RuntimeError("no such number")
    return "delivered"


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    tasks = [
        asyncio.create_task(send("138-0001", 0.5), name="138-0001"),
        asyncio.create_task(send("138-0002", 1.0), name="138-0002"),
        asyncio.create_task(send("138-0003", 1.25), name="138-0003"),
        asyncio.create_task(send("138-0004", 2.0), name="138-0004"),
    ]

    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(f"first failure after {loop.time() - start:.2f} s")
    print(f"{len(done)} done, {len(pending)} pending")

    await asyncio.wait(tasks)
    reached = 0
    for task in tasks:
        if task.exception():
            print(task.get_name(), repr(task.exception()))
        else:
            print(task.get_name(), task.result())
            reached += 1
    print(f"reached {reached} of {len(tasks)} after {loop.time() - start:.2f} s")


if __name__ == "__main__":
    asyncio.run(main())
