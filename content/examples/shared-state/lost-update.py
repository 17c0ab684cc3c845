import asyncio

balance = 100


async def pay(name, amount):
    global balance
    before = balance
    print(name, "reads", before)
    await asyncio.sleep(1)
    balance = before + amount
    print(name, "writes", balance)


async def main():
    await asyncio.gather(pay("Ada", 10), pay("Grace", 20))
    print("balance:", balance)


if __name__ == "__main__":
    asyncio.run(main())
