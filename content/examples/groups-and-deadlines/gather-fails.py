import asyncio


async def book(what, seconds):
    await asyncio.sleep(seconds)
    if what == "hotel":
        raise ValueError("no room")
    print(what, "is booked")


async def main():
    flight = book("flight", 1)
    hotel = book("hotel", 2)
    car = book("car", 3)
    try:
        await asyncio.gather(flight, hotel, car)
    except ValueError as error:
        print("no trip:", error)
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
