"""Two hundred threads at once, each deep in its own calls."""
import threading
import time

lock = threading.Lock()
total = 0


def work(depth):
    global total
    if depth:
        return work(depth - 1)
    time.sleep(0.1)
    with lock:
        total += 1


threads = [threading.Thread(target=work, args=(60,)) for _ in range(200)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total)
