"""A pool whose initializer fails is broken."""
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

logging.getLogger("concurrent.futures").setLevel(logging.CRITICAL + 1)


def fail():
    raise ValueError("no")


pool = ThreadPoolExecutor(1, initializer=fail)
future = pool.submit(time.sleep, 0.1)
try:
    future.result()
except BrokenThreadPool as error:
    print(error)
try:
    pool.submit(time.sleep, 0.1)
except BrokenThreadPool as error:
    print(error)
