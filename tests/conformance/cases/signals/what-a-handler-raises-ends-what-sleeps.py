import signal
import time

class TooLong(Exception):
    pass

def stop(signum, frame):
    raise TooLong("too long")

signal.signal(signal.SIGALRM, stop)
signal.alarm(1)
try:
    time.sleep(5)
except TooLong as error:
    print(error, f"{time.monotonic():.1f}")
signal.alarm(2)
time.sleep(3)
