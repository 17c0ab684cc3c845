import asyncio


async def pay():
    await asyncio.sleep(1)
    return "paid"


async def customer(outer):
    await outer


async def main():
    inner = asyncio.create_task(pay())
    outer = asyncio.shield(inner)
    waiting = asyncio.create_task(customer(outer))
    await asyncio.sleep(0.5)
    waiting.cancel()
    print(await inner)


if __name__ == "__main__":
    asyncio.run(main())
