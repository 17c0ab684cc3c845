# Ctrl-C at 2.5
import asyncio

async def work(name):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print(name, "is cancelled")
        raise

async def main():
    asyncio.create_task(work("other"))
    try:
        await work("main")
    finally:
        await asyncio.sleep(1)
        print("cleaned up", f"{asyncio.get_running_loop().time():.1f}")

asyncio.run(main())
