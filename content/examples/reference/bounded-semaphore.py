import asyncio


async def main():
    seats = asyncio.BoundedSemaphore(1)
    await seats.acquire()
    print("locked:", seats.locked())
    seats.release()
    try:
        seats.release()
    except ValueError as error:
        print(repr(error))


asyncio.run(main())
