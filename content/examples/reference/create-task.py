import asyncio


async def brew(drink):
    print("brewing", drink)
    await asyncio.sleep(1)
    return f"{drink} is ready"


async def main():
    tea = asyncio.create_task(brew("tea"), name="kettle")
    coffee = asyncio.create_task(brew("coffee"))
    print("nothing has begun yet")
    print(await tea)
    print(await coffee)
    print(tea.get_name(), coffee.get_name())


asyncio.run(main())
