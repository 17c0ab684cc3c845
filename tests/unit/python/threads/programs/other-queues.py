"""LifoQueue, PriorityQueue and SimpleQueue hand items from thread to thread, and join waits until all are done."""
import queue
import threading
import time

for kind in (queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    items = kind()
    for number in (2, 3, 1):
        items.put(number)
    print(kind.__name__, [items.get() for _ in range(3)], items.empty(), items.qsize())


def feed(items):
    time.sleep(0.1)
    items.put("late")


simple = queue.SimpleQueue()
threading.Thread(target=feed, args=(simple,)).start()
try:
    simple.get(timeout=0.05)
except queue.Empty:
    print("nothing yet")
print(simple.get())

jobs = queue.Queue()


def work():
    while True:
        number = jobs.get()
        time.sleep(0.1)
        print("job", number)
        jobs.task_done()


threading.Thread(target=work, daemon=True).start()
for number in range(3):
    jobs.put(number)
jobs.join()
print("all done")
try:
    jobs.task_done()
except ValueError as error:
    print(error)
