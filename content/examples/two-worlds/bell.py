import asyncio

visits = []


async def welcome():
    print("welcome begins")
    await asyncio.sleep(0)
    print("welcome ends")


def ring():
    print("ring begins")
    visits.append(asyncio.create_task(welcome()))
    print("ring ends")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, ring)
    await asyncio.sleep(2)
    print("main ends")


if __name__ == "__main__":
    asyncio.run(main())
