import asyncio


async def book(what, seconds):
    try:
        await asyncio.sleep(seconds)
        if what == "hotel":
            raise ValueError("no room")
        print(what, "is booked")
    except asyncio.CancelledError:
        print(what, "is called off")
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(book("flight", 1))
            group.create_task(book("hotel", 2))
            group.create_task(book("car", 3))
    except ExceptionGroup as error:
        print("no trip:", repr(error))
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
