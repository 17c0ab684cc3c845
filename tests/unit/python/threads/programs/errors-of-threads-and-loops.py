"""What a loop refuses to another thread, in debug mode."""
import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()

    def work():
        for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), asyncio.get_running_loop):
            try:
                call()
            except RuntimeError as error:
                print(error)
        try:
            asyncio.run_coroutine_threadsafe(print, loop)
        except TypeError as error:
            print(error)
        loop.call_soon_threadsafe(print, "from", threading.current_thread().name)

    await asyncio.to_thread(work)


asyncio.run(main(), debug=True)
