"""Attributes that each thread has for itself: `threading.local`."""

import weakref

import clock


class _Outside:
    """The place of a thread while no program runs."""


_OUTSIDE = _Outside()


def _current():
    time = clock.current()
    return _OUTSIDE if time is None else time.threads.current


class local:
    __slots__ = ("__arguments", "__dicts", "__dict__", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__arguments", (args, kwargs))
        # The thread that makes it calls __init__ itself.
        object.__setattr__(self, "_local__dicts", weakref.WeakKeyDictionary({_current(): {}}))
        return self

    def __take(self):
        """Have the attributes of the current thread, which calls __init__ when it has none yet."""
        dicts, thread = object.__getattribute__(self, "_local__dicts"), _current()
        if (own := dicts.get(thread)) is not None:
            object.__setattr__(self, "__dict__", own)
            return
        object.__setattr__(self, "__dict__", dicts.setdefault(thread, {}))
        args, kwargs = object.__getattribute__(self, "_local__arguments")
        type(self).__init__(self, *args, **kwargs)
        object.__setattr__(self, "__dict__", dicts[thread])

    def __getattribute__(self, name):
        _take(self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        _check(self, name)
        _take(self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        _check(self, name)
        _take(self)
        object.__delattr__(self, name)


def _check(own, name):
    if name == "__dict__":
        raise AttributeError(f"{type(own).__name__!r} object attribute '__dict__' is read-only")


_take = local.__dict__["_local__take"]
del local._local__take
local.__name__ = local.__qualname__ = "_local"
local.__module__ = "_thread"
