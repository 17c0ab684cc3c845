import asyncio

tasks = []


async def fetch():
    async with asyncio.timeout(1):
        await asyncio.sleep(0.5)
        print("fetched")


def refresh():
    tasks.append(asyncio.create_task(fetch()))


async def main():
    asyncio.get_running_loop().call_soon(refresh)
    await asyncio.sleep(2)


asyncio.run(main())
