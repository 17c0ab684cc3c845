import asyncio
import signal

def handler(signum, frame):
    print("handler")

def called():
    print("called")

async def main():
    loop = asyncio.get_running_loop()

    def schedule(signum, frame):
        handler(signum, frame)
        # It does not wake the loop up.
        loop.call_soon(called)

    signal.signal(signal.SIGALRM, schedule)
    signal.alarm(1)
    await asyncio.sleep(3)
    print(f"{loop.time():.1f}")

asyncio.run(main())
