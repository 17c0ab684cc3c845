# Ctrl-C at 0.25, 1
import asyncio


async def patient():
    try:
        await asyncio.sleep(3)
    except asyncio.CancelledError:
        print("not yet")
        raise ValueError("after all")
    finally:
        await asyncio.sleep(5)


async def main():
    asyncio.create_task(patient())
    await asyncio.sleep(7)


asyncio.run(main())
