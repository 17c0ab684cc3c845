"""join with a timeout gives up and lets the thread go on."""
import threading
import time

start = time.monotonic()
thread = threading.Thread(target=time.sleep, args=(0.3,))
thread.start()
for timeout in (0.1, 0, -1, 0.1, 1):
    thread.join(timeout)
    print(thread.is_alive(), round(time.monotonic() - start, 1))
