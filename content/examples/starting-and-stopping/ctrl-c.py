import asyncio
import signal


async def knit():
    try:
        await asyncio.sleep(60)
    finally:
        await asyncio.sleep(1)
        print("the wool is put away")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(2, signal.raise_signal, signal.SIGINT)
    await knit()
    print("the scarf is ready")


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except KeyboardInterrupt:
        print("stopped by Ctrl-C")
