"""The locks of the module `_thread`, at which threads take turns; `threading` and `queue` are built on them."""

import _thread
import collections
import math
import sys
import threading
from concurrent.futures import as_completed

import clock
from threads.strands import Uses

_allocate = _thread.allocate_lock

# Seconds after which a thread that waits is given the lock, so that one that takes it again and again does not keep it:
# TIME_TO_BE_FAIR_NS of CPython's Python/lock.c.
_FAIR = 0.001

# It tries to take the lock of a condition only to learn whether it is taken.
_IS_OWNED = threading.Condition._is_owned.__code__

_AS_COMPLETED = (threading.Condition.wait.__code__, threading.Event.wait.__code__, as_completed.__code__)

_NO_PROGRAM = "a lock can be waited for only while a program runs"


def _is_of_logging():
    """Whether `logging` makes a lock for one of its handlers."""
    frame = sys._getframe(2)
    while frame is not None and frame.f_globals.get("__name__") in (__name__, "threading"):
        frame = frame.f_back
    return frame is not None and frame.f_globals.get("__name__") == "logging"


def _is_of_as_completed(frame):
    """Whether `concurrent.futures.as_completed` waits, by a call in that frame.

    It goes on with a timeout of 0 until its own time is over, which it is a moment after its timeout.
    """
    for code in _AS_COMPLETED:
        if frame is None or frame.f_code is not code:
            return False
        frame = frame.f_back
    return True


class _Waiter:
    __slots__ = ("stack", "fair_at", "was_given")

    def __init__(self, stack, fair_at):
        self.stack, self.fair_at, self.was_given = stack, fair_at, False


class _Mutex:
    """PyMutex of CPython's Python/lock.c, in virtual time."""

    __slots__ = ("is_locked", "_waiters", "_uses")

    def __init__(self):
        self.is_locked = False
        self._waiters = ()
        time = clock.current()
        # Of locks of the library itself, each use changes nothing that a program sees.
        self._uses = None if time is None or time.threads.can_switch or _is_of_logging() else Uses()

    def acquire(self, timeout):
        """timeout: seconds, negative for as long as it takes. Returns whether the lock was taken."""
        if self._uses is not None:
            self._uses.use()
        if not self.is_locked:
            self.is_locked = True
            return True
        time = clock.current()
        if timeout == 0:
            if time is not None and (caller := sys._getframe(2)).f_code is not _IS_OWNED:
                time.poll(takes_time=_is_of_as_completed(caller))
            return False
        if time is None:
            raise RuntimeError(_NO_PROGRAM)
        until = math.inf if timeout < 0 else time.now + timeout
        fair_at = time.now + _FAIR
        while self.is_locked:
            waiter = _Waiter(time.threads.current, fair_at)
            self._waiters = self._waiters or collections.deque()
            self._waiters.append(waiter)
            try:
                is_woken = time.wait(until)
            except BaseException:
                # The handler of a signal has raised it.
                if waiter.was_given:
                    self.release()
                raise
            finally:
                if waiter in self._waiters:
                    self._waiters.remove(waiter)
            if waiter.was_given:
                return True
            if not is_woken:
                return False
        self.is_locked = True
        return True

    def release(self):
        if self._uses is not None:
            self._uses.use()
        if self._waiters:
            waiter, time = self._waiters.popleft(), clock.current()
            time.threads.wake(waiter.stack)
            if time.now > waiter.fair_at:
                waiter.was_given = True
                return
        self.is_locked = False


def _timeout_of(blocking, timeout):
    """The seconds to wait, negative for as long as it takes. It refuses what CPython refuses, in CPython's words."""
    _allocate().acquire(blocking, timeout)
    return timeout if blocking else 0


class Lock:
    __slots__ = ("_mutex", "__weakref__")

    def __new__(cls):
        self = super().__new__(cls)
        self._mutex = _Mutex()
        return self

    def acquire(self, blocking=True, timeout=-1):
        # Most locks are free when they are taken.
        if blocking is True and timeout == -1:
            return self._mutex.acquire(-1)
        return self._mutex.acquire(_timeout_of(blocking, timeout))

    def release(self):
        if not self._mutex.is_locked:
            raise RuntimeError("release unlocked lock")
        self._mutex.release()

    def locked(self):
        return self._mutex.is_locked

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def _at_fork_reinit(self):
        self._mutex = _Mutex()

    def __enter__(self):
        return self._mutex.acquire(-1)

    def __exit__(self, *exception):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self.locked() else 'unlocked'} _thread.lock object at {id(self):#x}>"


class RLock:
    __slots__ = ("_mutex", "_owner", "_count", "__weakref__")

    def __new__(cls, *args, **kwargs):
        self = super().__new__(cls)
        self._mutex, self._owner, self._count = _Mutex(), 0, 0
        return self

    def acquire(self, blocking=True, timeout=-1):
        timeout = -1 if blocking is True and timeout == -1 else _timeout_of(blocking, timeout)
        ident = _thread.get_ident()
        if self._owner != ident:
            if not self._mutex.acquire(timeout):
                return False
            self._owner = ident
        self._count += 1
        return True

    def release(self):
        self._check_owner()
        self._count -= 1
        if self._count == 0:
            self._owner = 0
            self._mutex.release()

    def locked(self):
        return self._mutex.is_locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exception):
        self.release()

    def _is_owned(self):
        return self._owner == _thread.get_ident()

    def _recursion_count(self):
        return self._count if self._is_owned() else 0

    def _release_save(self):
        self._check_owner()
        saved = self._count, self._owner
        self._count, self._owner = 0, 0
        self._mutex.release()
        return saved

    def _acquire_restore(self, saved, /):
        self._mutex.acquire(-1)
        self._count, self._owner = saved

    def _at_fork_reinit(self):
        self._mutex, self._owner, self._count = _Mutex(), 0, 0

    def _check_owner(self):
        if not self._is_owned():
            raise RuntimeError("cannot release un-acquired lock")

    def __repr__(self):
        state = "locked" if self.locked() else "unlocked"
        name = f"{type(self).__module__}.{type(self).__qualname__}"
        return f"<{state} {name} object owner={self._owner} count={self._count} at {id(self):#x}>"


for _class, _name in ((Lock, "lock"), (RLock, "RLock")):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = "_thread"
