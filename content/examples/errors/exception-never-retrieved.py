import asyncio


async def charge(customer):
    await asyncio.sleep(1)
    raise ValueError(f"{customer} has no card")


async def main():
    task = asyncio.create_task(charge("Ada"))
    await asyncio.sleep(2)
    print("all is paid")


asyncio.run(main())
