"""CPython's own asyncio, on a virtual clock.

`run` executes a program as `python main.py` would, with one difference: no time passes. An event loop that has nothing
to do moves the clock to its next timer, `time.sleep` moves it too, and every piece of output carries the virtual second
at which it was written. Tasks, futures, gather and all the rest are CPython's, unchanged.

The file needs CPython 3.14 without threads (pyodide) and nothing else, so the same file serves Node and a browser.
"""

import asyncio
import atexit
import builtins
import collections
import contextlib
import functools
import gc
import inspect
import io
import itertools
import linecache
import logging
import math
import os
import random
import sys
import threading
import tokenize
import traceback
import types
import warnings
from concurrent.futures import ThreadPoolExecutor

import clock as clocks
import constants
import creation_places
import library_files
import library_places
import processor_time
import shown_stacks
import virtual_threads
import virtual_time
from asking import asking
from builtin_functions import as_builtin
from clock import VirtualClock
from clock_reads import read
from linux import descriptors, errors, network, polling, signals
from replacing_classes import ReplacingClass
from streams import standard_streams
from threads import garbage
from threads import module as thread_module
from threads.local import local
from threads.scheduler import Scheduler

FILE_NAME = "main.py"

_unraisablehook_in_c = sys.__unraisablehook__


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


def _excepthook(exctype, value, traceback_, /):
    """Write an exception that leaves a program, as CPython writes it."""
    traceback.print_exception(exctype, value, traceback_)


def _write_unraisable(unraisable, /):
    """Write what cannot be raised, because an object is being freed, as CPython writes it."""
    if unraisable.object is not None:
        _unraisablehook_in_c(unraisable)
        return
    print(f"{unraisable.err_msg}:", file=sys.stderr)
    traceback.print_exception(unraisable.exc_value, chain=False)


# The texts of the warnings about what is freed after the program's end.
_warned_at_the_end = set()


def _hide_own_files_from_warnings():
    """Where code of ours frees something, a warning names the program's line that called it.

    What is freed after the program's end has no line. CPython then names "<sys>:0", says it once, and says nothing of
    tracemalloc, because it does so without the module `warnings`.
    """
    show = warnings._showwarnmsg

    def show_without_own_files(message):
        if message.filename == garbage.__file__:
            garbage.forget_warnings()
            message.filename, message.lineno = garbage.caller()
        clock = clocks.current()
        if message.filename == __file__ or (clock is not None and clock.is_finished):
            text = f"{message.category.__name__}: {message.message}"
            if text in _warned_at_the_end:
                return
            _warned_at_the_end.add(text)
            message.filename, message.lineno, message.line, message.source = "<sys>", 0, "", None
        if (source := library_files.line_of(message.filename, message.lineno)) is not None:
            message.line = source
        show(message)

    warnings._showwarnmsg = show_without_own_files


_PARTS = (errors, descriptors, polling, network, signals, library_places, virtual_time, processor_time, thread_module)
for _part in (library_files, *_PARTS):
    _part.install()
creation_places.install()
shown_stacks.install()
_hide_own_files_from_warnings()
# pyodide has others for what a page runs.
asyncio.run = asyncio.runners.run
sys.excepthook = sys.__excepthook__ = as_builtin(_excepthook, "excepthook", "sys", sys.__excepthook__)
sys.unraisablehook = _unraisablehook = as_builtin(_write_unraisable, "unraisablehook", "sys", sys.unraisablehook)


def run(source, emit, loop_class=VirtualClockLoop, make_clock=VirtualClock, interrupts=(), stacks=None):
    """Run a program to its end.

    source: the program's text.
    emit: called as emit(stream, text, seconds), once for each write; stream is "stdout" or "stderr".
    loop_class: the event loop to run it on, VirtualClockLoop or derived from it.
    make_clock: called with `emit`, makes the VirtualClock of the run.
    interrupts: the seconds at which Ctrl-C is pressed.
    stacks: what suspends the stacks of threads, as src/python/stacks.ts describes it; None where WebAssembly cannot.

    Returns None, or the repr of the exception that left the program (whose traceback has been written to stderr).
    """
    clock = make_clock(emit)
    clock.threads = Scheduler(clock, stacks, thread_module.MAIN_IDENT)
    outer_clock = clocks.current()
    clocks.use(clock)
    loop_class.clock = clock
    VirtualClockLoop.task_numbers = itertools.count(1)
    random.seed(0)
    outer_loop = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    descriptors.begin()
    network.begin()
    signals.begin()
    for second in interrupts:
        clock.arrive(float(second), signals.interrupt)
    thread_module.begin()
    virtual_threads.begin(stacks is not None)
    # Those of the programs before, and of the process.
    atexit._clear()
    atexit.register(logging.shutdown)
    # From it `logging` counts the milliseconds of `relativeCreated`.
    logging._startTime = constants.EPOCH * 10**9
    _warned_at_the_end.clear()

    module = types.ModuleType("__main__")
    module.__file__ = os.path.join(os.getcwd(), FILE_NAME)
    vars(module).update(__builtins__=builtins, __cached__=None)
    # Functions have the one name, and their module the other.
    for name in (FILE_NAME, module.__file__):
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)
    outer_main = sys.modules["__main__"]
    sys.modules["__main__"] = module
    try:
        with (
            _loop_class(loop_class),
            standard_streams(clock),
            warnings.catch_warnings(),
        ):
            exception = _execute(source, module, clock)
            clock.wait_for_threads()
            exception = _join_threads(clock) or exception
            atexit._run_exitfuncs()
            clock.is_finished = True
            clock.finish()
            # What CPython reports when an object is freed must be reported while the streams are there.
            module.__dict__.clear()
            asyncio.set_event_loop(None)
            gc.collect()
            return exception
    finally:
        sys.modules["__main__"] = outer_main
        # The program may have put functions of its own there.
        sys.excepthook, sys.unraisablehook = sys.__excepthook__, _unraisablehook
        threading.excepthook = threading.__excepthook__
        logging.root.handlers.clear()
        asyncio._set_running_loop(outer_loop)
        clocks.use(outer_clock)


@contextlib.contextmanager
def _loop_class(loop_class):
    """Within this context that class takes the place of asyncio's loop of Linux, and looks like it."""
    unix = asyncio.unix_events
    policy_class, outer_policy = unix._UnixDefaultEventLoopPolicy, asyncio.events._get_event_loop_policy()
    own_loop = unix._UnixSelectorEventLoop
    for each in (each for each in type.mro(loop_class) if issubclass(each, VirtualClockLoop)):
        each.__module__ = own_loop.__module__
        each.__name__ = each.__qualname__ = own_loop.__name__
    unix._UnixSelectorEventLoop = unix.SelectorEventLoop = unix.EventLoop = loop_class
    asyncio.EventLoop = asyncio.SelectorEventLoop = loop_class
    policy_class._loop_factory = loop_class
    policy = policy_class()
    policy._local = type("_Local", (local,), {"_loop": None})()
    asyncio.events._set_event_loop_policy(policy)
    try:
        yield
    finally:
        asyncio.events._set_event_loop_policy(outer_policy)
        policy_class._loop_factory = own_loop
        unix._UnixSelectorEventLoop = unix.SelectorEventLoop = unix.EventLoop = own_loop
        asyncio.EventLoop = asyncio.SelectorEventLoop = own_loop


def compiled(source):
    """Compile a program.

    The parser calls itself for each bracket that is open, and a browser has less stack than it takes until it refuses the
    201st. The tokenizer, which refuses it, calls nothing.
    """
    if sum(map(source.count, "([{")) > 200:
        try:
            collections.deque(tokenize.generate_tokens(io.StringIO(source).readline), maxlen=0)
        except tokenize.TokenError as error:
            message, (line, column) = error.args
            if message == "too many nested parentheses":
                text = source.splitlines()[line - 1]
                raise SyntaxError(message, (FILE_NAME, line, column, text, line, column)) from None
        except SyntaxError:
            pass
    return compile(source, FILE_NAME, "exec", dont_inherit=True)


def _run(code, module):
    try:
        exec(code, module.__dict__)
    finally:
        # What the program traces with refers to names that are cleared next.
        sys.settrace(None)
        sys.setprofile(None)


def _report(error):
    """Write an exception that left the program, as the program's own sys.excepthook does, if there is one."""
    if sys.excepthook is sys.__excepthook__:
        traceback.print_exception(error)
        return
    own = error.__traceback__
    while own is not None and own.tb_frame.f_code.co_filename == __file__:
        own = own.tb_next
    try:
        sys.excepthook(type(error), error, own)
    except SystemExit as exit:
        _write_exit(exit)
    except BaseException as failure:
        print("Error in sys.excepthook:", file=sys.stderr)
        traceback.print_exception(failure)
        print("\nOriginal exception was:", file=sys.stderr)
        traceback.print_exception(error)


def _write_exit(exit):
    if exit.code is not None and not isinstance(exit.code, int):
        print(exit.code, file=sys.stderr)


def _repr(error):
    try:
        with asking():
            return str.__str__(repr(error))
    except BaseException:
        return f"<{type(error).__name__}: repr() failed>"


def _execute(source, module, clock):
    try:
        code = compiled(source)
    except (SyntaxError, ValueError, OverflowError, MemoryError, RecursionError) as error:
        traceback.print_exception(error.with_traceback(None))
        clock.left_by(error)
        return _repr(error)
    try:
        _run(code, module)
    except SystemExit as error:
        _write_exit(error)
        return None if error.code in (None, 0) else _repr(error)
    except BaseException as error:
        return _left_by(error, clock)
    return None


def _join_threads(clock):
    """Wait for the threads that the program has left. Returns the repr of the exception if that never ends."""
    if clock.is_over:
        return None
    was_deadlocked = clock.threads.was_deadlocked
    try:
        thread_module.end()
    except signals.Killed:
        return None
    except BaseException as error:
        if clock.threads.was_deadlocked:
            return None if was_deadlocked else _left_by(error, clock)
        sys.unraisablehook(thread_module.unraisable(error, f"Exception ignored on threading shutdown {threading!r}"))
    return None


def _left_by(error, clock):
    clock.left_by(error)
    _report(error)
    return _repr(error)
