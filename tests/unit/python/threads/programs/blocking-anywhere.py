"""A thread can wait anywhere: in a generator, a key function, a __del__, a context manager, an import."""
import contextlib
import functools
import itertools
import threading
import time


def pause(value):
    time.sleep(0.01)
    return value


class Slow:
    def __del__(self):
        pause(None)
        print("deleted in", threading.current_thread().name)

    def __lt__(self, other):
        return pause(True)


def generate():
    for number in range(2):
        yield pause(number)


@contextlib.contextmanager
def managed():
    pause(None)
    yield
    pause(None)


def work(name):
    print(name, sorted([3, 1, 2], key=pause), list(generate()), [*map(pause, "ab")], max(Slow(), Slow()) is not None)
    with managed():
        print(name, functools.reduce(lambda a, b: pause(a + b), range(4)), list(itertools.accumulate([1, 2], max)))
    try:
        try:
            pause(1 / 0)
        finally:
            pause(None)
    except ZeroDivisionError as error:
        pause(None)
        print(name, error, error.__context__)


threads = [threading.Thread(target=work, args=(name,), name=name) for name in "xy"]
for thread in threads:
    thread.start()
    thread.join()
