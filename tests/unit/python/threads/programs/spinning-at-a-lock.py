"""A thread that tries to take a lock again and again, and never waits, gets it when another one has released it."""
import threading
import time


def keep():
    with lock:
        time.sleep(0.5)


lock = threading.Lock()
keeper = threading.Thread(target=keep)
keeper.start()
tries = 0
while not lock.acquire(blocking=False):
    tries += 1
print("taken", tries > 0)
lock.release()
keeper.join()
