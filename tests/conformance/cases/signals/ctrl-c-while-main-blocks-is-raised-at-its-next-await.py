# Ctrl-C at 1
import asyncio
import time

async def main():
    time.sleep(2)
    print("blocked for", f"{time.monotonic():.1f}")
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled at", f"{time.monotonic():.1f}")
        raise

asyncio.run(main())
