"""An RLock can be taken again by the thread that holds it, and by no other."""
import threading
import time

lock = threading.RLock()


def work():
    print("other:", lock.acquire(blocking=False))
    try:
        lock.release()
    except RuntimeError as error:
        print("other:", error)
    with lock:
        print("other has it")


with lock:
    with lock:
        thread = threading.Thread(target=work)
        thread.start()
        time.sleep(0.1)
    print("main still has it")
    time.sleep(0.1)
thread.join()
try:
    lock.release()
except RuntimeError as error:
    print(error)
