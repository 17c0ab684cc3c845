import asyncio
import time


def work(loop):
    time.sleep(1)
    loop.call_soon_threadsafe(print, "called")
    for call in (lambda: loop.call_soon(print, "soon"), lambda: loop.call_later(1, print, "later")):
        try:
            call()
        except RuntimeError as error:
            print(error)


async def main():
    await asyncio.to_thread(work, asyncio.get_running_loop())


asyncio.run(main(), debug=True)
