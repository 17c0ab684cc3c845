import asyncio
import time


def work(loop, future):
    time.sleep(1)
    loop.call_soon_threadsafe(print, "called")
    calls = (
        lambda: loop.call_soon(print, "soon"),
        lambda: loop.call_later(1, print, "later"),
        lambda: future.set_result(1),
    )
    for call in calls:
        try:
            call()
        except RuntimeError as error:
            print(error)


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda done: print("done"))
    await asyncio.to_thread(work, loop, future)
    print(future.done())


asyncio.run(main(), debug=True)
