import asyncio
import os
import signal


async def main():
    loop = asyncio.get_running_loop()
    stopping = asyncio.Event()

    def stop():
        stopping.set()

    loop.add_signal_handler(signal.SIGTERM, stop)
    loop.call_later(2, os.kill, os.getpid(), signal.SIGTERM)
    await stopping.wait()
    print(f"{loop.time():.0f} s: SIGTERM has come, and the program ends in good order")
    loop.remove_signal_handler(signal.SIGTERM)


asyncio.run(main())
