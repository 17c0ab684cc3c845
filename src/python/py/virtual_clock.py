"""CPython's own asyncio, on a virtual clock.

`run` executes a program as `python main.py` would, with one difference: no time passes. An event loop that has nothing
to do moves the clock to its next timer, `time.sleep` moves it too, and every piece of output carries the virtual second
at which it was written. Tasks, futures, gather and all the rest are CPython's, unchanged.

The file needs CPython 3.14 without threads (pyodide) and nothing else, so the same file serves Node and a browser.
"""

import asyncio
import contextlib
import gc
import heapq
import io
import itertools
import linecache
import logging
import random
import sys
import time
import traceback
import types
import warnings

FILE_NAME = "main.py"

# The moment at which every program begins, as `time.time()` tells it: 2026-01-01 00:00:00 UTC.
EPOCH = 1_767_225_600


class VirtualClock:
    """Seconds since the program began, and the output that waits for its second to come.

    A function on a thread is run in one go, in a strand of its own whose time runs ahead of the loop's. What it writes
    is therefore kept until the loop's time has caught up, so that output always comes in the order of its times.
    """

    def __init__(self, emit):
        self.now = 0.0
        self._emit = emit
        self._caught_up = None  # the loop's own time, while a strand runs
        self._kept = []
        self._order = itertools.count()

    @property
    def on_a_thread(self):
        return self._caught_up is not None

    @property
    def loop_now(self):
        """The loop's own time, also while a strand runs."""
        return self._caught_up if self.on_a_thread else self.now

    def advance(self, when):
        if not self.on_a_thread:
            self._release(when)
        self.now = max(self.now, when)

    def write(self, stream, text):
        if self.on_a_thread and self.now > self._caught_up:
            heapq.heappush(self._kept, (self.now, next(self._order), stream, text))
        else:
            self._emit(stream, text, self.now)

    @contextlib.contextmanager
    def strand(self):
        """Time that passes inside does not pass outside. Gives nothing; read `now` before leaving."""
        start, outer = self.now, self._caught_up
        if not self.on_a_thread:
            self._caught_up = start
        try:
            yield
        finally:
            self.now, self._caught_up = start, outer

    def left_by(self, error):
        """An exception leaves the program; whoever wants to know of it derives a class."""

    def finish(self):
        """The program is over; CPython waits for its threads, so what they still write comes out."""
        self._release(float("inf"))

    def _release(self, until):
        while self._kept and self._kept[0][0] <= until:
            when, _, stream, text = heapq.heappop(self._kept)
            self._emit(stream, text, when)


class VirtualClockLoop(asyncio.base_events.BaseEventLoop):
    """BaseEventLoop with the clock in the place of the selector. Subclass it to watch it."""

    clock = VirtualClock(lambda stream, text, when: None)
    task_numbers = itertools.count(1)

    def __init__(self):
        super().__init__()
        self._clock_resolution = 1e-9
        self._selector = self
        self._threads_end = 0.0

    def time(self):
        return self.clock.now

    def select(self, timeout):
        if timeout is None:
            # On a real clock the program would wait for ever.
            raise RuntimeError("deadlock: nothing is ready and no timer is set, so nothing can ever happen again")
        self.clock.advance(self.clock.now + timeout)
        return ()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass

    def create_task(self, coro, **kwargs):
        # The C implementation counts the names for the whole process; here every program begins with Task-1.
        if kwargs.get("name") is None and asyncio.iscoroutine(coro):
            kwargs["name"] = f"Task-{next(self.task_numbers)}"
        return super().create_task(coro, **kwargs)

    def call_soon_threadsafe(self, callback, *args, context=None):
        # A thread's strand runs ahead, so "now" is in the loop's future when one calls.
        if self.clock.on_a_thread:
            return self.call_at(self.clock.now, callback, *args, context=context)
        return super().call_soon_threadsafe(callback, *args, context=context)

    def run_in_executor(self, executor, func, *args):
        self._check_closed()
        if executor is None:
            self._check_default_executor()
        future = self.create_future()
        task = asyncio.tasks._swap_current_task(self, None) if self.is_running() else None
        running = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        result, error = None, None
        with self.clock.strand():
            try:
                result = func(*args)
            except BaseException as raised:
                error = raised
            end = self.clock.now
        asyncio._set_running_loop(running)
        if task is not None:
            asyncio.tasks._swap_current_task(self, task)
        self._threads_end = max(self._threads_end, end)
        self.call_at(end, _deliver, future, result, error)
        return future

    async def shutdown_default_executor(self, timeout=None):
        self._executor_shutdown_called = True
        remaining = self._threads_end - self.time()
        if timeout is not None and remaining > timeout:
            await asyncio.sleep(timeout)
            warnings.warn(
                f"The executor did not finishing joining its threads within {timeout} seconds.",
                RuntimeWarning,
                stacklevel=2,
            )
        elif remaining > 0:
            await asyncio.sleep(remaining)


# A task is named after its coroutine; the coroutine's own place is not the program's to see.
VirtualClockLoop.shutdown_default_executor.__qualname__ = "BaseEventLoop.shutdown_default_executor"


def _deliver(future, result, error):
    if future.cancelled():
        return
    if error is None:
        future.set_result(result)
    else:
        future.set_exception(error)


class _Stream(io.TextIOBase):
    def __init__(self, name, clock):
        self.name, self._clock = f"<{name}>", clock
        self._stream = name

    encoding = "utf-8"
    errors = "strict"

    def writable(self):
        return True

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if text:
            self._clock.write(self._stream, text)
        return len(text)


class _Policy(asyncio.events._BaseDefaultEventLoopPolicy):
    def __init__(self, loop_class):
        super().__init__()
        self._loop_factory = loop_class


def _replace_time(clock):
    def sleep(seconds, /):
        if not isinstance(seconds, (int, float)):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
        if seconds != seconds:
            raise ValueError("Invalid value NaN (not a number)")
        if seconds < 0:
            raise ValueError("sleep length must be non-negative")
        clock.advance(clock.now + seconds)

    time.sleep = sleep
    time.time = lambda: EPOCH + clock.now
    time.time_ns = lambda: EPOCH * 10**9 + round(clock.now * 1e9)
    time.monotonic = time.perf_counter = lambda: clock.now
    time.monotonic_ns = time.perf_counter_ns = lambda: round(clock.now * 1e9)


def _keep_learners_frames():
    """Tracebacks show the program's own frames, wherever they are printed: at the end, by the loop, by the program."""
    extract = traceback.StackSummary._extract_from_extended_frame_gen.__func__

    def extract_own(cls, frames, **options):
        own = (entry for entry in frames if entry[0].f_code.co_filename == FILE_NAME)
        return extract(cls, own, **options)

    traceback.StackSummary._extract_from_extended_frame_gen = classmethod(extract_own)


def _write_unraisable(unraisable):
    """What cannot be raised, because an object is being freed, is written as CPython writes it."""
    if unraisable.object is not None:
        sys.__unraisablehook__(unraisable)
        return
    print(f"{unraisable.err_msg}:", file=sys.stderr)
    traceback.print_exception(unraisable.exc_value, chain=False)


def _hide_this_file_from_warnings():
    """What is freed after the program's end has no line to blame; CPython then names "<sys>:0"."""
    show = warnings._showwarnmsg

    def show_without_this_file(message):
        if message.filename == __file__:
            message.filename, message.lineno, message.line = "<sys>", 0, ""
        show(message)

    warnings._showwarnmsg = show_without_this_file


_keep_learners_frames()
sys.unraisablehook = _write_unraisable
_hide_this_file_from_warnings()


def run(source, emit, loop_class=VirtualClockLoop, make_clock=VirtualClock):
    """Run a program to its end.

    source: the program's text.
    emit: called as emit(stream, text, seconds), once for each write; stream is "stdout" or "stderr".
    loop_class: the event loop to run it on, VirtualClockLoop or derived from it.
    make_clock: called with `emit`, makes the VirtualClock of the run.

    Returns None, or the repr of the exception that left the program (whose traceback has been written to stderr).
    """
    clock = make_clock(emit)
    loop_class.clock = clock
    VirtualClockLoop.task_numbers = itertools.count(1)
    _replace_time(clock)
    random.seed(0)
    outer_loop = asyncio._get_running_loop()
    outer_policy = asyncio.events._get_event_loop_policy()
    asyncio._set_running_loop(None)
    asyncio.events._set_event_loop_policy(_Policy(loop_class))
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop_class

    linecache.cache[FILE_NAME] = (len(source), None, source.splitlines(keepends=True), FILE_NAME)
    module = types.ModuleType("__main__")
    outer_main = sys.modules["__main__"]
    sys.modules["__main__"] = module
    try:
        with (
            contextlib.redirect_stdout(_Stream("stdout", clock)),
            contextlib.redirect_stderr(_Stream("stderr", clock)),
            warnings.catch_warnings(),
        ):
            exception = _execute(source, module, clock)
            clock.finish()
            # What CPython reports when an object is freed must be reported while somebody still listens.
            module.__dict__.clear()
            asyncio.set_event_loop(None)
            gc.collect()
            return exception
    finally:
        sys.modules["__main__"] = outer_main
        logging.root.handlers.clear()
        asyncio.events._set_event_loop_policy(outer_policy)
        asyncio._set_running_loop(outer_loop)


def _execute(source, module, clock):
    try:
        code = compile(source, FILE_NAME, "exec", dont_inherit=True)
    except SyntaxError as error:
        traceback.print_exception(error.with_traceback(None))
        clock.left_by(error)
        return repr(error)
    try:
        exec(code, module.__dict__)
    except SystemExit as error:
        if error.code is not None and not isinstance(error.code, int):
            print(error.code, file=sys.stderr)
        return None if error.code in (None, 0) else repr(error)
    except BaseException as error:
        traceback.print_exception(error)
        clock.left_by(error)
        return repr(error)
    return None
