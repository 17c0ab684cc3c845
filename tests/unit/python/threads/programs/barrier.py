"""A Barrier lets its parties go on together, and is broken by a timeout or an abort."""
import threading
import time

start = time.monotonic()
barrier = threading.Barrier(3, action=lambda: print("all are there"))


def walk(seconds):
    time.sleep(seconds)
    place = barrier.wait()
    print("goes on at", round(time.monotonic() - start, 1), place in range(3))


threads = [threading.Thread(target=walk, args=(seconds,)) for seconds in (0.1, 0.3, 0.2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
try:
    barrier.wait(0.1)
except threading.BrokenBarrierError as error:
    print("broken", barrier.broken)
barrier.reset()
print(barrier.parties, barrier.n_waiting, barrier.broken)
