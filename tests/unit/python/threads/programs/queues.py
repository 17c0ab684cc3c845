"""A Queue blocks the producer while it is full and the consumer while it is empty."""
import queue
import threading
import time

start = time.monotonic()
tasks = queue.Queue(maxsize=2)


def now():
    return round(time.monotonic() - start, 1)


def produce():
    for number in range(5):
        tasks.put(number)
        print("put", number, "at", now())
    tasks.put(None)


def consume():
    time.sleep(0.1)
    while (number := tasks.get()) is not None:
        time.sleep(0.2)
        print("done with", number, "at", now())
        tasks.task_done()


threads = [threading.Thread(target=produce), threading.Thread(target=consume)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for wrong in (lambda: tasks.get(timeout=0.1), lambda: tasks.get_nowait(), lambda: [tasks.put(1, timeout=0.1) for _ in "abc"]):
    try:
        wrong()
    except (queue.Empty, queue.Full) as error:
        print(type(error).__name__, now())
