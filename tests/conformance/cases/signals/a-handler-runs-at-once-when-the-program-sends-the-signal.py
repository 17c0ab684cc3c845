import asyncio
import os
import signal

def handler(signum, frame):
    print("handler", signum, signal.Signals(signum).name)

async def main():
    signal.signal(signal.SIGTERM, handler)
    signal.raise_signal(signal.SIGTERM)
    os.kill(os.getpid(), signal.SIGTERM)
    print("after", signal.getsignal(signal.SIGTERM) is handler)

asyncio.run(main())
