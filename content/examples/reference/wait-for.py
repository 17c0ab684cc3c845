import asyncio


async def answer(seconds):
    try:
        await asyncio.sleep(seconds)
        return 42
    except asyncio.CancelledError as error:
        print("cleaning up after", repr(error))
        raise


async def main():
    print(await asyncio.wait_for(answer(1), 2))
    try:
        await asyncio.wait_for(answer(3), 2)
    except TimeoutError as error:
        print("no answer:", repr(error))


asyncio.run(main())
