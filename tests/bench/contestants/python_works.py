"""The same work on CPython's asyncio, on a virtual clock. Serves pyodide and a python3 of the system alike.

`measure(work, sizes)` does one work once and gives the milliseconds that it took and how many operations those were.
"""

import asyncio
import time


class VirtualLoop(asyncio.base_events.BaseEventLoop):
    """A loop that is its own selector: waiting moves the clock."""

    def __init__(self):
        super().__init__()
        self._now = 0.0
        self._selector = self

    def time(self):
        return self._now

    def select(self, timeout):
        self._now += timeout or 0
        return []

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class Stopwatch:
    def start(self):
        self.begin = time.perf_counter()

    def stop(self):
        self.end = time.perf_counter()

    def measured(self, operations):
        return (self.end - self.begin) * 1000, operations


async def noop():
    pass


async def job(turns, stopwatch):
    if stopwatch:
        stopwatch.start()
    for _ in range(turns):
        await asyncio.sleep(0)
    if stopwatch:
        stopwatch.stop()


async def switches(stopwatch, tasks, turns):
    jobs = [asyncio.create_task(job(turns, stopwatch if i == tasks - 1 else None)) for i in range(tasks)]
    for task in jobs:
        await task
    return tasks * turns


async def create_and_await(stopwatch, created):
    stopwatch.start()
    for _ in range(created):
        await asyncio.create_task(noop())
    stopwatch.stop()
    return created


async def gather(stopwatch, gathered):
    stopwatch.start()
    await asyncio.gather(*[noop() for _ in range(gathered)])
    stopwatch.stop()
    return gathered


async def depth(stopwatch, levels, turns):
    async def nested(remaining):
        if remaining == 1:
            await job(turns, stopwatch)
        else:
            await nested(remaining - 1)

    await nested(levels)
    return turns


async def timers(stopwatch, count):
    loop = asyncio.get_running_loop()
    stopwatch.start()
    for index in range(count):
        timer = loop.call_later(index * 7919 % 1000 / 1000, int)
        if index % 2 == 1:
            timer.cancel()
    await asyncio.sleep(1)
    stopwatch.stop()
    return count


async def sleepers(stopwatch, count):
    stopwatch.start()
    tasks = [asyncio.create_task(asyncio.sleep(index * 7919 % 1000 / 1000)) for index in range(count)]
    await asyncio.sleep(0)
    for task in tasks[1::2]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    stopwatch.stop()
    return count


async def queues(stopwatch, pairs, items):
    async def produce(queue):
        for item in range(items):
            await queue.put(item)

    async def consume(queue):
        for _ in range(items):
            await queue.get()

    stopwatch.start()
    made = [asyncio.Queue(1) for _ in range(pairs)]
    await asyncio.gather(*[work(queue) for queue in made for work in (produce, consume)])
    stopwatch.stop()
    return pairs * items


def main(work, sizes, stopwatch):
    if work.startswith("switch"):
        return switches(stopwatch, sizes["tasks"][work], sizes["turns"][work])
    if work == "createAndAwait":
        return create_and_await(stopwatch, sizes["created"])
    if work == "gather":
        return gather(stopwatch, sizes["gathered"])
    if work == "depth":
        return depth(stopwatch, sizes["depth"], sizes["turnsAtDepth"])
    if work == "timers":
        return timers(stopwatch, sizes["timers"])
    if work == "sleepers":
        return sleepers(stopwatch, sizes["timers"])
    if work == "queues":
        return queues(stopwatch, sizes["pairs"], sizes["items"])
    raise ValueError(work)


def measure(work, sizes):
    stopwatch = Stopwatch()
    asyncio._set_running_loop(None)  # pyodide's own
    loop = VirtualLoop()
    try:
        operations = loop.run_until_complete(main(work, sizes, stopwatch))
    finally:
        loop.close()
    return stopwatch.measured(operations)
