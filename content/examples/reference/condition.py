import asyncio


bread = 0


async def customer(shop, name):
    global bread
    async with shop:
        await shop.wait_for(lambda: bread > 0)
        bread -= 1
        print(name, "has bread,", bread, "left")


async def baker(shop):
    global bread
    await asyncio.sleep(1)
    async with shop:
        bread = 2
        print("two loaves are out of the oven")
        shop.notify_all()


async def main():
    shop = asyncio.Condition()
    await asyncio.gather(customer(shop, "Ada"), customer(shop, "Grace"), baker(shop))


asyncio.run(main())
