"""The program waits for the functions of its pools at its end, also for those that have not begun."""
import time
from concurrent.futures import ThreadPoolExecutor


def work(number):
    time.sleep(0.1)
    print("done", number)


pool = ThreadPoolExecutor(2)
for number in range(4):
    pool.submit(work, number)
print("the last line")
