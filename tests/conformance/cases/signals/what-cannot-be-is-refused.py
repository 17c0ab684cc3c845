import asyncio
import os
import signal

def nothing():
    pass

def attempt(call):
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)

async def main():
    loop = asyncio.get_running_loop()
    attempt(lambda: signal.signal(1000, nothing))
    attempt(lambda: signal.signal(signal.SIGKILL, nothing))
    attempt(lambda: signal.signal(signal.SIGTERM, "text"))
    attempt(lambda: signal.raise_signal(1000))
    attempt(lambda: os.kill(99999, signal.SIGTERM))
    attempt(lambda: loop.add_signal_handler(signal.SIGKILL, nothing))
    attempt(lambda: loop.add_signal_handler(99, nothing))
    attempt(lambda: loop.add_signal_handler("text", nothing))
    attempt(lambda: loop.add_signal_handler(signal.SIGTERM, main))
    attempt(lambda: loop.remove_signal_handler(99))
    print(repr(signal.SIG_DFL), repr(signal.getsignal(signal.SIGPIPE)), signal.strsignal(signal.SIGTERM))

asyncio.run(main())
