"""The functions of the module `time` for other clocks of Linux than those that most programs use.

A program on the virtual clock works in no time. Processor time is what its reads of the clock and its iterations have
cost: see busy_time.py.
"""

import sys
import time
import types

import clock as clocks
import constants
from clock_reads import read

_RESOLUTION = 1e-9
_MONOTONIC = "clock_gettime(CLOCK_MONOTONIC)"

# By the name of a clock, as for `get_clock_info`.
_INFO = {
    "monotonic": (_MONOTONIC, True, False),
    "perf_counter": (_MONOTONIC, True, False),
    "process_time": ("clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", True, False),
    "thread_time": ("clock_gettime(CLOCK_THREAD_CPUTIME_ID)", True, False),
    "time": ("clock_gettime(CLOCK_REALTIME)", False, True),
}


def _of_process(clock, now):
    return clock.worked


def _of_thread(clock, now):
    return clock.threads.current.worked


def _monotonic(clock, now):
    return now


_CLOCKS = {
    time.CLOCK_REALTIME: lambda clock, now: constants.EPOCH + now,
    time.CLOCK_MONOTONIC: _monotonic,
    time.CLOCK_MONOTONIC_RAW: _monotonic,
    time.CLOCK_BOOTTIME: _monotonic,
    time.CLOCK_PROCESS_CPUTIME_ID: _of_process,
    time.CLOCK_THREAD_CPUTIME_ID: _of_thread,
}


def _ask(seconds_of, frame):
    clock = clocks.current()
    now = read(clock, frame)
    return seconds_of(clock, now)


def _nanoseconds(seconds):
    return round(seconds * 1e9)


def _processor_time(name, seconds_of):
    def seconds():
        return 0.0 if clocks.current() is None else _ask(seconds_of, sys._getframe(1))

    def nanoseconds():
        return 0 if clocks.current() is None else _nanoseconds(_ask(seconds_of, sys._getframe(1)))

    return {name: seconds, f"{name}_ns": nanoseconds}


def _clock_functions():
    gettime, gettime_ns, getres = time.clock_gettime, time.clock_gettime_ns, time.clock_getres
    get_clock_info = time.get_clock_info

    def is_known(clk_id):
        return clocks.current() is not None and isinstance(clk_id, int) and clk_id in _CLOCKS

    def clock_gettime(clk_id, /):
        return _ask(_CLOCKS[clk_id], sys._getframe(1)) if is_known(clk_id) else gettime(clk_id)

    def clock_gettime_ns(clk_id, /):
        return _nanoseconds(_ask(_CLOCKS[clk_id], sys._getframe(1))) if is_known(clk_id) else gettime_ns(clk_id)

    def clock_getres(clk_id, /):
        return _RESOLUTION if is_known(clk_id) else getres(clk_id)

    def get_clock_info_of(name, /):
        if name not in _INFO:
            return get_clock_info(name)
        implementation, monotonic, adjustable = _INFO[name]
        return types.SimpleNamespace(
            implementation=implementation, monotonic=monotonic, adjustable=adjustable, resolution=_RESOLUTION
        )

    return {
        "clock_gettime": clock_gettime,
        "clock_gettime_ns": clock_gettime_ns,
        "clock_getres": clock_getres,
        "get_clock_info": get_clock_info_of,
    }


def install():
    """From now on `time` has them."""
    functions = _clock_functions() | _processor_time("process_time", _of_process)
    for name, function in (functions | _processor_time("thread_time", _of_thread)).items():
        function.__name__ = function.__qualname__ = name
        function.__module__ = "time"
        setattr(time, name, function)
