import asyncio


async def main():
    for value in [7, "text", [1], None]:
        try:
            asyncio.ensure_future(value)
        except TypeError as error:
            print(error)


asyncio.run(main())
