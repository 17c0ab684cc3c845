"""Garbage and tracing, where stacks are suspended: CPython looks at the frames of all threads for both.

What pyodide suspends it moves elsewhere in the memory, so that the frames are not where CPython looks for them.
"""

import gc
import sys

import clock
from builtin_functions import as_builtin

_collect = gc.collect
_NO_TRACING = (
    "a program that runs threads beside each other cannot be traced or profiled here: leave out sys.settrace(), "
    "sys.setprofile() and their like, or the threads"
)


def collect_on_demand():
    """From now on garbage is collected only where it is asked for, and then all of it.

    A collection in steps looks for references in frames.
    """
    gc.disable()
    gc.enable, gc.collect = _ON_DEMAND


def enable():
    pass


def collect(generation=2):
    if not isinstance(generation, int) or not 0 <= generation <= 2:
        # It refuses, in its own words.
        return _collect(generation)
    return _collect()


def caller():
    """The file and the line in which `gc.collect` is called."""
    frame = sys._getframe(1)
    while frame.f_code is not collect.__code__:
        frame = frame.f_back
    return frame.f_back.f_code.co_filename, frame.f_back.f_lineno


def forget_warnings():
    """CPython shows a warning once for each line, and takes one in `collect` for that line."""
    globals().pop("__warningregistry__", None)


_ON_DEMAND = as_builtin(enable, "enable", "gc", gc.enable), as_builtin(collect, "collect", "gc", gc.collect)


def check_tracing():
    """Raise RuntimeError for a thread that would run beside another and be traced, or beside one that is."""
    threading = sys.modules["threading"]
    if sys.gettrace() or sys.getprofile() or threading.gettrace() or threading.getprofile():
        raise RuntimeError(_NO_TRACING)


def install():
    """From now on nothing begins to be traced while threads are suspended."""
    for name in ("settrace", "setprofile", "_settraceallthreads", "_setprofileallthreads"):
        setattr(sys, name, _unless_shared(name, getattr(sys, name)))


def _unless_shared(name, function):
    def set_function(function_to_call, /):
        time = clock.current()
        if function_to_call is not None and time is not None and time.threads.is_shared:
            raise RuntimeError(_NO_TRACING)
        return function(function_to_call)

    return as_builtin(set_function, name, "sys", function)
