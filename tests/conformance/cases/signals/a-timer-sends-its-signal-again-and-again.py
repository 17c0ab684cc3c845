import asyncio
import signal

async def main():
    loop = asyncio.get_running_loop()

    def beat():
        print(f"beat {loop.time():.2f}")

    loop.add_signal_handler(signal.SIGALRM, beat)
    signal.setitimer(signal.ITIMER_REAL, 0.5, 1)
    await asyncio.sleep(3)
    left, interval = signal.setitimer(signal.ITIMER_REAL, 0)
    print(f"{left:.2f} {interval:.2f}")
    await asyncio.sleep(3)

asyncio.run(main())
