# Ctrl-C at 1, 2
import asyncio
import signal

async def main():
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()

    def stop():
        stopped.set()

    loop.add_signal_handler(signal.SIGINT, stop)
    await stopped.wait()
    print("stopped at", f"{loop.time():.1f}")
    loop.remove_signal_handler(signal.SIGINT)
    try:
        await asyncio.sleep(5)
    finally:
        print("left at", f"{loop.time():.1f}")

asyncio.run(main())
