"""Subclasses of CPython's handles that note when they run and when they are cancelled."""

import asyncio

from recording import coroutine_stacks, recorder
from recording.watched_futures import Task
from replacing_classes import ReplacingClass


class _WatchedHandle(metaclass=ReplacingClass, is_own=True):
    __slots__ = ()

    @coroutine_stacks.takes_steps
    def _run(self):
        events = recorder.current()
        outer, events.handle = events.handle, self._trace_number
        task = stepped_task(self._callback)
        try:
            events.emit("handle-run", handle=self._trace_number)
            self._began()
            if task is not None and not task.done():
                events.begin_step(task, *self._args[:1] or (None,))
            task = None
            super()._run()
        finally:
            events.end_step()
            events.handle = outer

    def _began(self):
        """It has left the queue."""

    def cancel(self):
        if not self._cancelled and self._trace_number is not None:
            recorder.current().emit("handle-cancelled", handle=self._trace_number)
        super().cancel()


class Handle(_WatchedHandle, asyncio.Handle, is_own=True):
    __module__ = "asyncio.events"
    __slots__ = ("_trace_label", "_trace_number")


class SelectorHandle(Handle, is_own=True):
    """Added to the queue each time that a socket is ready or a signal arrives, with a number of its own each time."""

    __module__ = "asyncio.events"
    __slots__ = ("_numbers",)

    def __init__(self, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._numbers = []

    @property
    def _trace_number(self):
        return self._numbers[0] if self._numbers else None

    @_trace_number.setter
    def _trace_number(self, number):
        self._numbers.append(number)

    def _began(self):
        del self._numbers[0]


SelectorHandle.__name__ = SelectorHandle.__qualname__ = "Handle"


class ThreadSafeHandle(_WatchedHandle, asyncio.events._ThreadSafeHandle, is_own=True):
    __module__ = "asyncio.events"
    __slots__ = ("_trace_label", "_trace_line", "_trace_number")


ThreadSafeHandle.__name__ = ThreadSafeHandle.__qualname__ = "_ThreadSafeHandle"


class TimerHandle(_WatchedHandle, asyncio.TimerHandle, is_own=True):
    __module__ = "asyncio.events"
    __slots__ = ("_trace_label", "_trace_number")


def stepped_task(callback):
    """The task that a handle will step or wake, or None."""
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, Task) and not _is_pythons(callback) else None


def _is_pythons(callback):
    return hasattr(callback, "__func__")
