"""as_completed() gives futures as they are done, and ends at its timeout."""
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

start = time.monotonic()


def work(seconds):
    time.sleep(seconds)
    return seconds


with ThreadPoolExecutor(4) as pool:
    print([future.result() for future in as_completed([pool.submit(work, seconds) for seconds in (0.3, 0.1, 0.2)])])
    try:
        for future in as_completed([pool.submit(work, 0.5), pool.submit(work, 0.1)], timeout=0.3):
            print(future.result(), round(time.monotonic() - start, 1))
    except TimeoutError as error:
        print(error, round(time.monotonic() - start, 1))
    try:
        for result in pool.map(work, [0.1, 0.4], timeout=0.25):
            print(result)
    except TimeoutError:
        print("too late at", round(time.monotonic() - start, 1))
print(round(time.monotonic() - start, 1))
