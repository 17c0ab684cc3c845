"""A Lock is held by one thread at a time, and the others wait for their turn."""
import threading
import time

start = time.monotonic()
lock = threading.Lock()


def work(name):
    with lock:
        print(name, "has it at", round(time.monotonic() - start, 1), lock.locked())
        time.sleep(0.2)


threads = [threading.Thread(target=work, args=(name,)) for name in "abc"]
for thread in threads:
    thread.start()
print(lock.acquire(blocking=False), lock.acquire(timeout=0.1), round(time.monotonic() - start, 1))
for thread in threads:
    thread.join()
print(lock.locked(), lock.acquire(timeout=0.1))
for wrong in (lambda: lock.acquire(False, 1), lambda: lock.acquire(True, -2), lambda: (lock.release(), lock.release())):
    try:
        wrong()
    except (ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
