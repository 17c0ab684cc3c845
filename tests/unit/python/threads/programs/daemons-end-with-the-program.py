"""The program waits for its threads at its end, but not for daemons."""
import atexit
import threading
import time


def work(name, times):
    try:
        for part in range(times):
            time.sleep(0.2)
            print(name, part)
    finally:
        print(name, "is over")


atexit.register(print, "atexit")
threading.Thread(target=work, args=("worker", 2)).start()
threading.Thread(target=work, args=("daemon", 20), daemon=True).start()
time.sleep(0.1)
print("the last line of the program")
