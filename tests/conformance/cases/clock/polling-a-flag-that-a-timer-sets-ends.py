import asyncio

class Flag:
    up = False

def raise_flag():
    Flag.up = True

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.05, raise_flag)
    polls = 0
    while not Flag.up:
        polls += 1
        await asyncio.sleep(0)
    print(polls, f"{loop.time():.3f}")

asyncio.run(main())
