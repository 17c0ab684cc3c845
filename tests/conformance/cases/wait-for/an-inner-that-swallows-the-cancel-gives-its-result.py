import asyncio


async def stubborn():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        return "anyway"


async def main():
    print(await asyncio.wait_for(stubborn(), 1))


asyncio.run(main())
