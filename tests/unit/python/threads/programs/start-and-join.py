"""Threads run beside each other, and join waits for their end."""
import threading
import time

start = time.monotonic()


def work(name, seconds):
    for part in range(2):
        time.sleep(seconds)
        print(name, "part", part, "at", round(time.monotonic() - start, 1))


threads = [threading.Thread(target=work, args=("slow", 0.3)), threading.Thread(target=work, args=("fast", 0.2))]
for thread in threads:
    thread.start()
print("started", [thread.is_alive() for thread in threads])
for thread in threads:
    thread.join()
    print("joined at", round(time.monotonic() - start, 1), thread.is_alive())
