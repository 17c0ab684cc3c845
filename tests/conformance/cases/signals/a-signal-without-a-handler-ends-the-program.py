import asyncio
import signal

async def main():
    signal.signal(signal.SIGUSR1, signal.SIG_IGN)
    signal.raise_signal(signal.SIGUSR1)
    signal.raise_signal(signal.SIGCHLD)
    print("still running")
    try:
        signal.raise_signal(signal.SIGTERM)
    finally:
        print("not reached")

asyncio.run(main())
