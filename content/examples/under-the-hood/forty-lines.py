import asyncio
import time


class Future:
    done = False
    waiting = None

    def finish(self):
        self.done = True
        if self.waiting is not None:
            loop.call_soon(self.waiting)

    def __await__(self):
        if not self.done:
            yield self


class Task(Future):
    def __init__(self, coroutine):
        self.coroutine = coroutine
        loop.call_soon(self.step)

    def step(self):
        try:
            future = self.coroutine.send(None)
            future.waiting = self.step
        except StopIteration:
            self.finish()


class Loop:
    ready = []
    timers = []

    def call_soon(self, callback):
        self.ready.append(callback)

    def call_later(self, seconds, callback):
        when = time.monotonic() + seconds
        self.timers.append((when, callback))
        self.timers.sort(key=lambda timer: timer[0])

    def run(self, coroutine):
        task = Task(coroutine)
        while not task.done:
            if not self.ready:
                when, callback = self.timers.pop(0)
                wait = when - time.monotonic()
                time.sleep(max(0, wait))
                self.ready.append(callback)
            batch, self.ready = self.ready, []
            for callback in batch:
                callback()


loop = Loop()


async def sleep(seconds):
    future = Future()
    loop.call_later(seconds, future.finish)
    await future


async def boil(what, sleep):
    print(what, "is put on")
    await sleep(2 if what == "tea" else 1)
    print(what, "is ready")


async def breakfast(start, sleep):
    tea = start(boil("tea", sleep))
    egg = start(boil("egg", sleep))
    await tea
    await egg
    print("breakfast")


loop.run(breakfast(Task, sleep))
asyncio.run(breakfast(asyncio.create_task, asyncio.sleep))
