import asyncio


async def job(name):
    print(name, "begins")
    return name


async def main():
    turns = list(asyncio.as_completed([job("a"), job("b")]))
    await asyncio.sleep(0)
    print("now they are awaited")
    for turn in turns:
        print(await turn)


asyncio.run(main())
