import asyncio

background = set()


async def send(letter, seconds):
    await asyncio.sleep(seconds)
    print(letter, "is sent")


def forget(task):
    background.discard(task)


def in_background(letter, seconds):
    task = asyncio.create_task(send(letter, seconds))
    background.add(task)
    task.add_done_callback(forget)


async def main():
    in_background("a letter", 1)
    in_background("a parcel", 3)
    print("on their way:", len(background))
    await asyncio.sleep(2)
    print("on their way:", len(background))
    await asyncio.gather(*background)
    print("on their way:", len(background))


if __name__ == "__main__":
    asyncio.run(main())
