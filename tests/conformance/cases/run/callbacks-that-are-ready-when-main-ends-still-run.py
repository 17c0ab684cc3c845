import asyncio


async def main():
    asyncio.get_running_loop().call_soon(print, "still runs")
    asyncio.get_running_loop().call_later(1, print, "too late")


asyncio.run(main())
