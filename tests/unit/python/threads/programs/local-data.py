"""threading.local has other attributes in each thread, and a class of it is initialized in each."""
import threading


class Own(threading.local):
    kind = "own"

    def __init__(self, number):
        print("init in", threading.current_thread().name)
        self.number = number

    @property
    def double(self):
        return 2 * self.number


plain, own = threading.local(), Own(7)
plain.x = 1
own.number = 8


def look():
    print(hasattr(plain, "x"), own.number, own.double, own.kind, sorted(own.__dict__))
    plain.x = own.number = 3
    del plain.x
    print(vars(plain))


thread = threading.Thread(target=look, name="other")
thread.start()
thread.join()
print(plain.x, own.number, own.double)
for wrong in (lambda: threading.local(1), lambda: setattr(plain, "__dict__", {}), lambda: plain.y):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
