"""The functions of the module `time`, on the clock of the program that runs."""

import sys
import time

from pyodide import webloop

import clock as clocks
import constants
import virtual_dates
from builtin_functions import as_builtin
from clock_reads import read

# pyodide replaces it by one that waits for JavaScript.
_sleep = getattr(webloop, "_orig_sleep", time.sleep)
_time, _time_ns = time.time, time.time_ns
_monotonic, _monotonic_ns = time.monotonic, time.monotonic_ns
_perf_counter, _perf_counter_ns = time.perf_counter, time.perf_counter_ns

# In seconds; what is more, CPython cannot represent as nanoseconds.
_LONGEST_SLEEP = 2**63 / 10**9


def real_seconds():
    """Seconds of the machine's own clock, from some moment on, also while a program runs."""
    return _perf_counter()


def _now(of_the_clock, of_the_machine):
    """A function for the module `time`. Outside of programs it gives the time of the machine."""

    def now():
        clock = clocks.current()
        return of_the_machine() if clock is None else of_the_clock(read(clock, sys._getframe(1)))

    return as_builtin(now, of_the_machine.__name__, "time", of_the_machine)


def sleep(seconds, /):
    clock = clocks.current()
    if clock is None or not isinstance(seconds, (int, float)) or not 0 <= seconds < _LONGEST_SLEEP:
        # It refuses, in its own words.
        return _sleep(seconds)
    clock.sleep_until(clock.now + seconds)


_REPLACED = {
    time.sleep: as_builtin(sleep, "sleep", "time", _sleep),
    _time: _now(lambda now: constants.EPOCH + now, _time),
    _time_ns: _now(lambda now: constants.EPOCH * 10**9 + round(now * 1e9), _time_ns),
    _monotonic: _now(lambda now: now, _monotonic),
    _monotonic_ns: _now(lambda now: round(now * 1e9), _monotonic_ns),
    _perf_counter: _now(lambda now: now, _perf_counter),
    _perf_counter_ns: _now(lambda now: round(now * 1e9), _perf_counter_ns),
}


def install():
    """From now on these are the functions of `time`, also where a module of the library has copied one of them.

    They are the same for all programs: modules that a program imports keep copies too, and stay for the next one.
    """
    own = {id(original): replaced for original, replaced in (_REPLACED | virtual_dates.replacements()).items()}
    for name, module in [*sys.modules.items()]:
        if name.partition(".")[0] not in sys.stdlib_module_names:
            continue
        names = getattr(module, "__dict__", {})
        names.update({each: own[id(value)] for each, value in names.items() if id(value) in own})
