import asyncio

background = set()


async def send(letter, seconds):
    await asyncio.sleep(seconds)
    if letter == "parcel":
        raise OSError("no stamp")
    print(letter, "is sent")


def ended(task):
    background.discard(task)
    if not task.cancelled() and task.exception():
        print(task.get_name(), "failed:", task.exception())


def in_background(letter, seconds):
    task = asyncio.create_task(send(letter, seconds))
    task.set_name(letter)
    background.add(task)
    task.add_done_callback(ended)


async def main():
    in_background("parcel", 1)
    in_background("letter", 2)
    in_background("piano", 9)
    await asyncio.sleep(3)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
