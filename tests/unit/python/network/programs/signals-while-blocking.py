"""A signal arrives while a socket is waited for: the wait goes on, unless the handler raises an exception"""
import select
import signal
import socket
import time


def tick(number, frame):
    ticks.append(number)
    print("tick", len(ticks))


def give_up(number, frame):
    raise OSError("given up")


def now():
    return round(time.monotonic() - start, 1)


start = time.monotonic()
ticks = []
listening = socket.create_server(("127.0.0.1", 8861))
signal.signal(signal.SIGALRM, tick)
signal.setitimer(signal.ITIMER_REAL, 0.1, 0.1)
print(select.select([listening], [], [], 0.32), now())
listening.settimeout(0.2)
try:
    listening.accept()
except TimeoutError as error:
    print(error, now())
listening.settimeout(None)
signal.signal(signal.SIGALRM, give_up)
signal.setitimer(signal.ITIMER_REAL, 0.2)
try:
    listening.accept()
except OSError as error:
    print(error, now())
client = socket.create_connection(listening.getsockname())
signal.setitimer(signal.ITIMER_REAL, 0.15)
try:
    client.recv(1)
except OSError as error:
    print(error, now())
client.close()
listening.close()
