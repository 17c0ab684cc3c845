import asyncio


async def fails():
    await asyncio.sleep(1)
    raise ValueError("first")


async def main():
    for turn in asyncio.as_completed([asyncio.sleep(2, "second"), fails()]):
        try:
            print(await turn)
        except ValueError as error:
            print(repr(error))


asyncio.run(main())
