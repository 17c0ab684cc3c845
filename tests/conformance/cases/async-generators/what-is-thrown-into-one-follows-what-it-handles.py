import asyncio


async def careful():
    try:
        raise ValueError("first")
    except ValueError:
        try:
            yield 1
        except KeyError as error:
            print(repr(error.__context__))
            yield 2


async def main():
    agen = careful()
    await anext(agen)
    try:
        raise KeyError("second")
    except KeyError as error:
        print(await agen.athrow(error))


asyncio.run(main())
