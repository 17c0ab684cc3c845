import asyncio

faults = ["no line", "line busy"]


async def listen():
    await asyncio.sleep(1)
    if faults:
        raise ValueError(faults.pop(0))
    print("listens")
    await asyncio.sleep(10)


async def supervise(job):
    pause = 1
    while True:
        try:
            return await job()
        except OSError as error:
            print(error, "- again in", pause, "s")
        await asyncio.sleep(pause)
        pause *= 2


async def main():
    task = asyncio.create_task(supervise(listen))
    await asyncio.sleep(8)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
