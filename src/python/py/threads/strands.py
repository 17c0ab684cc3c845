"""What runs in one go where stacks cannot be suspended: in a strand of the clock, ahead of the loop's time.

So it cannot wait for another thread, and others must not see what it does before their time has come.
"""

import asyncio
import contextlib
import contextvars
import threading

import clock


@contextlib.contextmanager
def running(stack, start):
    """Within this context a thread runs in a strand. Gives nothing; read `now` of the clock before leaving.

    stack: its Stack.
    start: the second at which it begins.
    """
    time = clock.current()
    threads = time.threads
    loop = asyncio._get_running_loop()
    task = None if loop is None else asyncio.tasks._swap_current_task(loop, None)
    asyncio._set_running_loop(None)
    outer, threads.current = threads.current, stack
    try:
        with time.strand(start):
            yield
    finally:
        threads.current = outer
        asyncio._set_running_loop(loop)
        if task is not None:
            asyncio.tasks._swap_current_task(loop, task)


def start(call, handle, daemon, thread):
    """Run a thread to its end.

    call: what it does.
    handle: its _ThreadHandle, which is done when the clock gets to the end.
    thread: its Thread; None if it has none.

    Raises RuntimeError for a thread that others might see before its end.
    """
    time = clock.current()
    if time.on_a_thread or daemon:
        raise RuntimeError(time.threads.no_stacks())
    stack = time.threads.strand()
    handle._started(stack.ident)
    with running(stack, time.now):
        contextvars.Context().run(call)
        end = time.now
    if end <= time.now:
        handle._set_done()
        return

    def end_thread():
        threading._active.pop(stack.ident, None)
        handle._set_done()

    # It is alive until then.
    if thread is not None:
        threading._active[stack.ident] = thread
    time.arrive(end, end_thread)


class Uses:
    """When a lock was used last on a strand. At an earlier second it would look as if that had happened already."""

    __slots__ = ("_last",)

    def __init__(self):
        self._last = None

    def use(self):
        time = clock.current()
        if time is None:
            return
        if self._last is not None and time.now < self._last:
            raise RuntimeError(time.threads.no_wait())
        if time.on_a_thread:
            self._last = time.now
