import asyncio


async def stubborn():
    try:
        try:
            yield 1
        finally:
            yield 2
    finally:
        print("cleaned up")


async def main():
    agen = stubborn()
    await anext(agen)
    try:
        await agen.aclose()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
