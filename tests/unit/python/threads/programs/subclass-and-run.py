"""A class derived from Thread overrides run."""
import threading
import time


class Adder(threading.Thread):
    def __init__(self, numbers):
        super().__init__(name="adder")
        self.numbers, self.sum = numbers, None

    def run(self):
        time.sleep(0.1)
        self.sum = sum(self.numbers)


adder = Adder(range(5))
adder.start()
print(adder.sum)
adder.join()
print(adder.sum)
