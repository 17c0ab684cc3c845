import asyncio


async def readings():
    for celsius in [19, 21, 24]:
        await asyncio.sleep(1)
        yield celsius


async def show(name, sensor):
    try:
        async for celsius in sensor:
            print(name, "reads", celsius)
    except RuntimeError as error:
        print(name, "fails:", error)


async def main():
    sensor = readings()
    ada = show("Ada", sensor)
    grace = show("Grace", sensor)
    await asyncio.gather(ada, grace)


if __name__ == "__main__":
    asyncio.run(main())
