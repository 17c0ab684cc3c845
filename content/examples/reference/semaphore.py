import asyncio


async def visit(seats, name):
    async with seats:
        print(name, "sits down")
        await asyncio.sleep(1)
        print(name, "leaves")


async def main():
    seats = asyncio.Semaphore(2)
    await asyncio.gather(*[visit(seats, name) for name in ["Ada", "Grace", "Alan"]])


asyncio.run(main())
