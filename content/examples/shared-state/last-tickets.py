import asyncio

counter = asyncio.Lock()
tickets = 3


async def buy(name):
    global tickets
    async with counter:
        left = tickets
        await asyncio.sleep(1)
        tickets = left - 1
        print(name, "pays, and there are", tickets)


async def main():
    await asyncio.gather(buy("Ada"), buy("Grace"), buy("Alan"))
    print("left:", tickets)


if __name__ == "__main__":
    asyncio.run(main())
