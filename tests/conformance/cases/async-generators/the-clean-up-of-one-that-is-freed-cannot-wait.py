import asyncio


async def wait():
    try:
        await asyncio.sleep(1)
    finally:
        print("waited")


async def stubborn():
    try:
        try:
            yield 1
        finally:
            yield 2
    finally:
        print("cleaning up")
        await wait()
        print("never")


async def main():
    agen = stubborn()
    await anext(agen)
    try:
        await agen.aclose()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
