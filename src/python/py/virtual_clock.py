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
import gc
import io
import itertools
import linecache
import logging
import os
import random
import sys
import threading
import tokenize
import traceback
import types
import warnings

import clock as clocks
import constants
import creation_places
import library_files
import library_places
import processor_time
import shown_stacks
import virtual_loop
import virtual_threads
import virtual_time
from asking import asking
from builtin_functions import as_builtin
from clock import VirtualClock
from linux import descriptors, errors, network, polling, signals
from streams import standard_streams
from threads import garbage
from threads import module as thread_module
from threads.local import local
from threads.scheduler import Scheduler
from virtual_loop import VirtualClockLoop

FILE_NAME = "main.py"

_unraisablehook_in_c = sys.__unraisablehook__


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
        if message.filename in (__file__, virtual_loop.__file__) or (clock is not None and clock.is_finished):
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
