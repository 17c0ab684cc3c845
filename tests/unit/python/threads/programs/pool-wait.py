"""wait() gives those that are done and those that are not; a future that has not begun can be cancelled."""
import time
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait

start = time.monotonic()


def work(seconds):
    time.sleep(seconds)
    if seconds == 0.2:
        raise ValueError
    return seconds


pool = ThreadPoolExecutor(3, thread_name_prefix="mine", initializer=print, initargs=("begins",))
futures = [pool.submit(work, seconds) for seconds in (0.1, 0.2, 0.3, 0.4)]
print(futures[3].cancel(), futures[3].cancelled(), futures[0].cancel())
for until in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
    done, not_done = wait(futures, return_when=until)
    print(until, len(done), len(not_done), round(time.monotonic() - start, 1))
try:
    pool.submit(time.sleep, 0.2).result(timeout=0.1)
except TimeoutError:
    print("too late at", round(time.monotonic() - start, 1))
late = pool.submit(time.sleep, 5)
queued = [pool.submit(time.sleep, 5) for _ in range(4)]
late.add_done_callback(lambda future: print("done"))
pool.shutdown(wait=False, cancel_futures=True)
print([future.cancelled() for future in queued])
own = Future()
own.set_result(1)
print(own.result(), own.done())
