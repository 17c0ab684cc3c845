"""An Event ends the waits of all threads."""
import threading
import time

start = time.monotonic()
event = threading.Event()


def wait(name, timeout):
    found = event.wait(timeout)
    print(name, found, round(time.monotonic() - start, 1))


threads = [threading.Thread(target=wait, args=pair) for pair in (("patient", None), ("hasty", 0.1), ("also", 5))]
for thread in threads:
    thread.start()
time.sleep(0.2)
print(event.is_set())
event.set()
for thread in threads:
    thread.join()
print(event.wait(), event.wait(1))
event.clear()
print(event.wait(0.1), round(time.monotonic() - start, 1))
