import asyncio


async def poll():
    for attempt in [1, 2, 3]:
        try:
            await asyncio.sleep(2)
            print("attempt", attempt, "is over")
        except BaseException as error:
            print("attempt", attempt, "failed:", repr(error))


async def main():
    deadline = asyncio.timeout(3)
    try:
        async with deadline:
            await poll()
            print("in time?")
    except TimeoutError as error:
        print("main:", repr(error))
    print("expired:", deadline.expired())


if __name__ == "__main__":
    asyncio.run(main())
