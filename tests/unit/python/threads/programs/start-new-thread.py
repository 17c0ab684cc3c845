"""The module _thread: start_new_thread, its locks, and what it does with exceptions."""
import _thread
import sys
import time

lock = _thread.allocate_lock()
lock.acquire()


def work(number, *, power):
    time.sleep(0.1)
    print(number**power, _thread.get_ident() == ident)
    lock.release()


ident = _thread.start_new_thread(work, (3,), {"power": 2})
lock.acquire()
sys.unraisablehook = lambda given: print(type(given.exc_value).__name__, "Exception ignored in thread" in given.err_msg)
_thread.start_new_thread(lambda: 1 / 0, ())
_thread.start_new_thread(_thread.exit, ())
time.sleep(0.1)
for wrong in (lambda: _thread.start_new_thread(1, ()), lambda: _thread.start_new_thread(work, [])):
    try:
        wrong()
    except TypeError as error:
        print(error)
