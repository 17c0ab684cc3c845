import asyncio


async def job(name):
    print(name, "begins")


async def main():
    one = asyncio.create_task(job("one"))
    two = asyncio.create_task(job("two"))
    print("made")
    await asyncio.sleep(0)
    print("back", one.done(), two.done())


asyncio.run(main())
