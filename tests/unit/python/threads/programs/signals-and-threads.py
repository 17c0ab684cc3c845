"""The handler of a signal runs in the main thread, within what that waits for, also when a thread has sent the signal."""
import os
import queue
import signal
import threading
import time

start = time.monotonic()


def now():
    return round(time.monotonic() - start, 1)


def handle(number, frame):
    print(signal.Signals(number).name, "in", threading.current_thread().name, "at", now(), frame is not None)


def work(seconds):
    time.sleep(seconds)
    os.kill(os.getpid(), signal.SIGUSR1)
    print("sent at", now())
    time.sleep(0.2)


def interrupt(number, frame):
    raise KeyboardInterrupt


signal.signal(signal.SIGUSR1, handle)
signal.signal(signal.SIGALRM, handle)
signal.setitimer(signal.ITIMER_REAL, 0.2)
thread = threading.Thread(target=work, args=(0.1,))
thread.start()
thread.join()
print("joined at", now())
signal.signal(signal.SIGUSR1, interrupt)
thread = threading.Thread(target=work, args=(0.1,))
thread.start()
try:
    queue.Queue().get()
except KeyboardInterrupt:
    print("interrupted at", now())


def refused():
    try:
        signal.signal(signal.SIGUSR1, handle)
    except ValueError as error:
        print(error)


thread = threading.Thread(target=refused)
thread.start()
thread.join()
