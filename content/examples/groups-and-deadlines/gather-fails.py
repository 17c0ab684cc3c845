import asyncio


async def book(what, seconds):
    await asyncio.sleep(seconds)
    if what == "hotel":
        raise ValueError("no room")
    print(what, "is booked")


async def main():
    try:
        await asyncio.gather(book("flight", 1), book("hotel", 2), book("car", 3))
    except ValueError as error:
        print("no trip:", error)
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
