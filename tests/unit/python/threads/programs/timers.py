"""A Timer calls its function later, unless it is cancelled before."""
import threading
import time

start = time.monotonic()


def ring(name):
    print(name, "rings at", round(time.monotonic() - start, 1), type(threading.current_thread()).__name__)


timers = [threading.Timer(seconds, ring, args=(seconds,)) for seconds in (0.3, 0.1, 0.2)]
for timer in timers:
    timer.start()
time.sleep(0.15)
timers[2].cancel()
for timer in timers:
    timer.join()
print("over at", round(time.monotonic() - start, 1))
