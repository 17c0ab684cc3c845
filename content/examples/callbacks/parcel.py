import asyncio


async def deliver():
    await asyncio.sleep(2)
    return "a book"


def sign(parcel):
    print("received:", parcel.result())


async def main():
    task = asyncio.create_task(deliver())
    task.add_done_callback(sign)
    print("main waits")
    await task
    print("main goes on")


if __name__ == "__main__":
    asyncio.run(main())
