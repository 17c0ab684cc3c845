import asyncio

async def main():
    loop = asyncio.get_running_loop()
    end = loop.time() + 3
    polls = 0
    while loop.time() < end:
        polls += 1
        await asyncio.sleep(0)
    print(polls, f"{loop.time():.3f}")

asyncio.run(main())
