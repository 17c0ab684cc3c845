"""A thread that takes a lock again and again gives the others their turn."""
import threading
import time

lock = threading.Lock()
turns = []


def work(name):
    for _ in range(3):
        with lock:
            turns.append(name)
            time.sleep(0.05)


threads = [threading.Thread(target=work, args=(name,)) for name in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(turns), len(turns))
