"""A ThreadPoolExecutor runs so many functions at a time, and its futures have their results."""
import concurrent.futures
import threading
import time
from concurrent.futures import ThreadPoolExecutor

start = time.monotonic()


def work(number):
    time.sleep(number / 10)
    if number == 3:
        raise ValueError(f"no {number}")
    return number * number, threading.current_thread().name


with ThreadPoolExecutor(max_workers=2) as pool:
    futures = [pool.submit(work, number) for number in (2, 1, 3)]
    print(futures[0].running(), futures[2].running(), futures[0].done())
    for future in concurrent.futures.as_completed(futures):
        at = round(time.monotonic() - start, 1)
        print(at, future.exception() or future.result())
    print(futures[0].result(), futures[0].done(), futures[0].cancel())
    try:
        futures[2].result()
    except ValueError as error:
        print(error)
    print([result for result, _ in pool.map(work, (1, 2, 1))])
    try:
        for result in pool.map(work, (1, 4), timeout=0.2):
            print(result[0])
    except TimeoutError:
        print("too late")
print("over at", round(time.monotonic() - start, 1))
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)
