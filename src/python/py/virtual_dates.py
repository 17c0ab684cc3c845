"""Dates and local times, on the clock of the program that runs. The local time is UTC: see worker/utc-date.ts.

The class `datetime` and the functions of `time` that take the time of now unless they are given one are written in C,
and ask the machine.
"""

import datetime as _module
import sys
import time
import warnings

import clock as clocks
import constants
from builtin_functions import as_builtin
from clock_reads import read

_datetime, _UTC = _module.datetime, _module.UTC
_gmtime = time.gmtime
# As CPython makes it for the local time.
_LOCAL = _module.timezone(_module.timedelta(0), "UTC")


def _now(caller):
    """Seconds since 1970. caller: the frame that asks."""
    return constants.EPOCH + read(clocks.current(), caller)


class datetime(_datetime):
    """As the class that it is derived from, but for now."""

    __slots__ = ()

    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz.

          tz
            Timezone object.

        If no tz is specified, uses local timezone."""
        if clocks.current() is None:
            return super().now(tz)
        return cls.fromtimestamp(_now(sys._getframe(1)), tz)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        if clocks.current() is None:
            return super().utcnow()
        message = (
            f"{cls.__module__}.{cls.__name__}.utcnow() is deprecated and scheduled for removal in a future version. Use "
            "timezone-aware objects to represent datetimes in UTC: datetime.datetime.now(datetime.UTC)."
        )
        warnings.warn(message, DeprecationWarning, stacklevel=2)
        return cls.fromtimestamp(_now(sys._getframe(1)), _UTC).replace(tzinfo=None)

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        return super().astimezone(_LOCAL if tz is None else tz)

    def __repr__(self):
        text = super().__repr__()
        # Of a class that is written in C it names the module too.
        return f"datetime.{text}" if type(self) is datetime else text


datetime.__doc__ = _datetime.__doc__
datetime.__module__ = _datetime.__module__
for _name in ("min", "max"):
    setattr(datetime, _name, datetime.combine(getattr(_datetime, _name), getattr(_datetime, _name).time()))


def replacements():
    """What takes the place of what is written in C, by that."""
    return {
        _datetime: datetime,
        time.localtime: _of_now(time.localtime, 0, _localtime),
        time.gmtime: _of_now(time.gmtime, 0),
        time.ctime: _of_now(time.ctime, 0),
        time.asctime: _with_local_time(time.asctime, 0),
        time.strftime: _with_local_time(time.strftime, 1),
    }


def _localtime(seconds):
    # The C library here has another name for UTC.
    return time.struct_time((*_gmtime(seconds), "UTC", 0))


def _of_now(original, place, called=None):
    """A function that takes seconds at that place, or None for now. called: what it calls, if not the original."""
    called = called or original

    def function(*args):
        if clocks.current() is not None and (len(args) <= place or args[place] is None):
            args = (*args[:place], _now(sys._getframe(1)), *args[place + 1 :])
        return called(*args) if len(args) == place + 1 else original(*args)

    return as_builtin(function, original.__name__, "time", original)


def _with_local_time(original, place):
    """A function that takes a local time at that place, or nothing for now."""

    def function(*args):
        if clocks.current() is not None and len(args) == place:
            args = (*args, time.localtime(_now(sys._getframe(1))))
        return original(*args)

    return as_builtin(function, original.__name__, "time", original)
