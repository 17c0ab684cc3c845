import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, stop.set)
    loop.call_later(2, os.kill, os.getpid(), signal.SIGTERM)
    await stop.wait()
    print(f"{loop.time():.0f} s: SIGTERM has come, so the program ends in good order")
    loop.remove_signal_handler(signal.SIGTERM)


asyncio.run(main())
