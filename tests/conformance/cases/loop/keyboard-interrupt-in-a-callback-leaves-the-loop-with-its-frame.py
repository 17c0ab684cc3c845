import asyncio


def interrupts():
    raise KeyboardInterrupt("in a callback")


async def main():
    asyncio.get_running_loop().call_soon(interrupts)
    await asyncio.sleep(1)


asyncio.run(main())
