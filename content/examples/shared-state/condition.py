import asyncio

bread = 0
shop = asyncio.Condition()


async def customer(name, loaves):
    global bread
    async with shop:
        await shop.wait_for(lambda: bread >= loaves)
        bread -= loaves
        print(name, "takes", loaves, "and leaves", bread)


async def baker():
    global bread
    for batch in [1, 2]:
        await asyncio.sleep(1)
        async with shop:
            bread += 2
            print("batch", batch, "is ready:", bread)
            shop.notify_all()


async def main():
    ada = customer("Ada", 3)
    grace = customer("Grace", 1)
    await asyncio.gather(ada, grace, baker())


if __name__ == "__main__":
    asyncio.run(main())
