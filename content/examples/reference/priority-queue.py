import asyncio


async def main():
    patients = asyncio.PriorityQueue()
    patients.put_nowait((3, "a cold"))
    patients.put_nowait((1, "a broken leg"))
    patients.put_nowait((2, "a cut"))
    while not patients.empty():
        urgency, name = await patients.get()
        print(urgency, name)


asyncio.run(main())
