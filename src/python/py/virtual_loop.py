"""The loop of asyncio on Linux, on a virtual clock."""

import asyncio
import itertools
import math
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import constants
from clock import VirtualClock
from clock_reads import read
from linux import descriptors
from replacing_classes import ReplacingClass


class VirtualClockLoop(asyncio.unix_events._UnixSelectorEventLoop, metaclass=ReplacingClass, is_own=True):
    """The loop of asyncio on Linux, on a virtual clock. Subclass it to watch it."""

    clock = VirtualClock(lambda stream, text, when: None)
    task_numbers = itertools.count(1)
    _is_woken = False  # whether something has happened since it began to wait that it must look at
    _arrivals = None  # of the clock, in the time of the thread in which it runs
    _waiting_thread = None  # the Stack of the thread in which it has nothing to do

    def _make_self_pipe(self):
        # By which other threads and signals wake CPython's loop up. Here they reach it through the clock.
        self._ssock, self._csock = descriptors.wakeup_pair()
        self._internal_fds += 1
        self._self_reader = asyncio.selector_events.events.Handle(self._read_from_self, (), self, None)

    def _close_self_pipe(self):
        self._ssock.close()
        self._csock.close()
        self._ssock = self._csock = None
        self._internal_fds -= 1

    def _write_to_self(self):
        # Called when the loop is to look at what is ready, by other threads too.
        self._is_woken = True
        if self._waiting_thread is not None:
            self.clock.threads.wake(self._waiting_thread)

    def _process_events(self, event_list):
        super()._process_events(event_list)
        if self._ssock.has_data():
            self._add_callback(self._self_reader)

    @property
    def _clock_resolution(self):
        # Above 2**24 seconds `now + CLOCK_RESOLUTION` is `now`, and a timer that is due now would never be.
        return max(constants.CLOCK_RESOLUTION, math.ulp(self.clock.now))

    @_clock_resolution.setter
    def _clock_resolution(self, seconds):
        """BaseEventLoop sets the resolution of the machine's clock."""

    def time(self):
        return read(self.clock, sys._getframe(1))

    def wait(self, timeout):
        """Let the time pass that the loop sleeps, or until another thread wakes it up.

        timeout: seconds, or None for as long as it takes.

        Returns whether something happened at a socket, which need not be one of this loop's.
        """
        if self._ssock.has_data():
            timeout = 0
        if timeout == 0:
            self.clock.pass_iteration(len(self._ready), self._next_timer())
        end = None if timeout is None else self.clock.now + timeout
        self._is_woken = False
        thread = self._waiting_thread = self.clock.threads.current
        try:
            while True:
                thread.saw_socket = False
                if not self.clock.select(timeout):
                    # On a real clock the program would hang.
                    problem = f"nothing is ready and no timer is {'ever due' if self.is_never_due() else 'set'}"
                    raise RuntimeError(f"deadlock: {problem}, so nothing can ever happen again{self._who_waits()}")
                if self._is_woken or self._ssock.has_data() or (end is not None and self.clock.now >= end):
                    return False
                if thread.saw_socket:
                    return True
                # The handler of a signal has run, which does not end the wait.
                timeout = None if end is None else end - self.clock.now
        finally:
            self._waiting_thread = None

    def _next_timer(self):
        when = self._scheduled[0].when() if self._scheduled else math.inf
        return when if when >= self.clock.now else self.clock.now if when < self.clock.now else math.inf

    def is_never_due(self):
        """Whether its next timer is one that never comes."""
        return bool(self._scheduled) and self._scheduled[0].when() == math.inf

    def _who_waits(self):
        """What the message of a deadlock says of the tasks; a loop that is not watched does not know it."""
        return ""

    def _call_soon(self, callback, args, context):
        self._note_yield(callback)
        return super()._call_soon(callback, args, context)

    def _note_yield(self, callback):
        """Called with what joins the ready queue: a task that suspends without anything to wait for joins it itself."""
        task = getattr(callback, "__self__", None)
        if type(callback).__name__ == "TaskStepMethWrapper" and task is asyncio.current_task(self):
            self.clock.busy.yielded(task)

    def create_task(self, coro, **kwargs):
        # The C implementation counts the names for the whole process; here every program begins with Task-1.
        if kwargs.get("name") is None and asyncio.iscoroutine(coro):
            kwargs["name"] = f"Task-{next(self.task_numbers)}"
        return super().create_task(coro, **kwargs)

    def run_forever(self):
        self._arrivals = self.clock.arrivals
        super().run_forever()

    def call_soon_threadsafe(self, callback, *args, context=None):
        if not self._is_behind():
            return super().call_soon_threadsafe(callback, *args, context=context)
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = self._thread_safe_handle(callback, args, context)
        self.clock.arrive(self.clock.now, lambda: self._add_from_thread(handle), self._arrivals)
        return handle

    def _thread_safe_handle(self, callback, args, context):
        return asyncio.events._ThreadSafeHandle(callback, args, self, context)

    def _add_from_thread(self, handle):
        """The loop's time has come to that at which another thread called it."""
        if not self.is_closed():
            self._add_callback(handle)
            self._write_to_self()

    def _is_behind(self):
        """Whether this loop's time is behind: another thread's strand runs, and that runs ahead."""
        return self.clock.on_a_thread and self._thread_id != threading.get_ident()

    def run_in_executor(self, executor, func, *args):
        if executor is None and self._default_executor is None and not self.is_closed():
            self._check_default_executor()
            # As many as on a machine with many cores: on one with few, some of the functions would wait.
            self._default_executor = ThreadPoolExecutor(max_workers=32, thread_name_prefix="asyncio")
        return super().run_in_executor(executor, func, *args)
