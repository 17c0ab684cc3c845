"""A Semaphore lets so many in, and a bounded one counts their releases."""
import threading
import time

start = time.monotonic()
semaphore = threading.BoundedSemaphore(2)


def work(name):
    with semaphore:
        print(name, "begins at", round(time.monotonic() - start, 1))
        time.sleep(0.1)


threads = [threading.Thread(target=work, args=(number,)) for number in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
try:
    semaphore.release()
except ValueError as error:
    print(error)
empty = threading.Semaphore(0)
threading.Timer(0.1, empty.release, args=(2,)).start()
print(empty.acquire(timeout=0.05), empty.acquire(timeout=1), empty.acquire(), empty.acquire(blocking=False))
