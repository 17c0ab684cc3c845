"""A Condition wakes those that wait for it, in order."""
import threading
import time

start = time.monotonic()
condition = threading.Condition()
items = []


def consume(name):
    with condition:
        while not items:
            condition.wait()
        print(name, "takes", items.pop(0), "at", round(time.monotonic() - start, 1))


threads = [threading.Thread(target=consume, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
time.sleep(0.1)
with condition:
    items.append(1)
    condition.notify()
time.sleep(0.1)
with condition:
    items.extend((2, 3))
    condition.notify_all()
for thread in threads:
    thread.join()
with condition:
    print(condition.wait(0.1), condition.wait_for(lambda: items, 0.1), round(time.monotonic() - start, 1))
try:
    condition.notify()
except RuntimeError as error:
    print(error)
