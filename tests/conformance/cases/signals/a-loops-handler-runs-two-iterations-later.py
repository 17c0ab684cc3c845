import asyncio
import os
import signal

def handler(text):
    print(text)

async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, handler, "handled")
    loop.call_soon(handler, "before")
    os.kill(os.getpid(), signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGUSR1)
    loop.call_soon(handler, "after")
    for count in range(3):
        await asyncio.sleep(0)
        print(count)
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1))

asyncio.run(main())
