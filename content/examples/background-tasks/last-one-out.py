import asyncio

background = set()


async def quick():
    print("quick is done")


async def slow():
    await asyncio.sleep(1)
    print("slow is done")


def forget(task):
    background.discard(task)
    print("left:", len(background))


async def main():
    for job in [quick(), slow()]:
        task = asyncio.create_task(job)
        background.add(task)
        task.add_done_callback(forget)
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
