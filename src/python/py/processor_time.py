"""The functions of the module `time` for other clocks of Linux than those that most programs use, and for time zones.

A program on the virtual clock works in no time. Processor time is what its reads of the clock and its iterations have
cost: see busy_time.py.
"""

import operator
import os
import sys
import time
import types

import clock as clocks
import constants
from builtin_functions import as_builtin
from clock_reads import read
from linux import errors

_RESOLUTION = 1e-9
_UTC = ("", "UTC", "UTC0", "Etc/UTC", "GMT", "GMT0")
_NO_TIME_ZONES = (
    "the local time of a program here is always UTC: use datetime.now(timezone(timedelta(hours=-5))) for that of another "
    "place"
)
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


def _realtime(clock, now):
    return constants.EPOCH + now


_CLOCKS = {
    time.CLOCK_REALTIME: _realtime,
    # As on a machine that has not been told how many leap seconds there were.
    time.CLOCK_TAI: _realtime,
    time.CLOCK_MONOTONIC: _monotonic,
    time.CLOCK_MONOTONIC_RAW: _monotonic,
    time.CLOCK_BOOTTIME: _monotonic,
    time.CLOCK_PROCESS_CPUTIME_ID: _of_process,
    time.CLOCK_THREAD_CPUTIME_ID: _of_thread,
}


# What the kernel adds to the number of a thread to make it the number of its clock.
_THREADS_CLOCK = 6


def _pthread_getcpuclockid(thread_id, /):
    if operator.index(thread_id) not in clocks.current().threads.alive:
        raise errors.os_error("ESRCH")
    return ~thread_id << 3 | _THREADS_CLOCK


def _clock_of(clk_id):
    """The function for the clock of that number, or None."""
    clock = clocks.current()
    if clock is None or not isinstance(clk_id, int):
        return None
    if clk_id < 0 and clk_id & 7 == _THREADS_CLOCK:
        thread = clock.threads.alive.get(~(clk_id >> 3))
        return None if thread is None else lambda clock, now: thread.worked
    return _CLOCKS.get(clk_id)


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


def _tzset():
    if os.environ.get("TZ", "UTC") not in _UTC:
        raise NotImplementedError(_NO_TIME_ZONES)


def _clock_functions():
    gettime, gettime_ns, getres = time.clock_gettime, time.clock_gettime_ns, time.clock_getres
    get_clock_info = time.get_clock_info

    def clock_gettime(clk_id, /):
        clock = _clock_of(clk_id)
        return gettime(clk_id) if clock is None else _ask(clock, sys._getframe(1))

    def clock_gettime_ns(clk_id, /):
        clock = _clock_of(clk_id)
        return gettime_ns(clk_id) if clock is None else _nanoseconds(_ask(clock, sys._getframe(1)))

    def clock_getres(clk_id, /):
        return getres(clk_id) if _clock_of(clk_id) is None else _RESOLUTION

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
        "pthread_getcpuclockid": _pthread_getcpuclockid,
        "tzset": _tzset,
    }


def install():
    """From now on `time` has them."""
    time.tzname = ("UTC", "UTC")
    functions = _clock_functions() | _processor_time("process_time", _of_process)
    for name, function in (functions | _processor_time("thread_time", _of_thread)).items():
        setattr(time, name, as_builtin(function, name, "time", getattr(time, name, None)))
