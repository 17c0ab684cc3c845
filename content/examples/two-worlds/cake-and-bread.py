import asyncio


async def bake(what):
    print(what, "is in the oven")
    await asyncio.sleep(1)
    print(what, "is baked")


def order_cake():
    print("cake is ordered")
    return bake("cake")


def order_bread():
    print("bread is ordered")
    return asyncio.create_task(bake("bread"))


async def main():
    cake = order_cake()
    bread = order_bread()
    print("main waits")
    await bread
    await cake


if __name__ == "__main__":
    asyncio.run(main())
