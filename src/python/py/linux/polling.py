"""The module `select` for what is in memory, and the one place where a program waits for it.

`select`, `poll` and `epoll` are those of Linux, in what they give and in its order; CPython's `selectors` are on top of
them, unchanged. Nothing arrives while a program waits, because both ends are in it: what is not ready at once gets ready
when the virtual clock has moved, or never.
"""

import asyncio
import importlib
import math
import select as _module
import selectors
import sys

import clock
from builtin_functions import as_builtin
from linux import descriptors, errors
from linux.descriptors import description_of

POLLIN, POLLPRI, POLLOUT, POLLERR, POLLHUP, POLLNVAL, POLLRDHUP = 1, 2, 4, 8, 16, 32, 0x2000
_EPOLL = {
    "EPOLLIN": POLLIN,
    "EPOLLPRI": POLLPRI,
    "EPOLLOUT": POLLOUT,
    "EPOLLERR": POLLERR,
    "EPOLLHUP": POLLHUP,
    "EPOLLRDNORM": 64,
    "EPOLLRDBAND": 128,
    "EPOLLWRNORM": 256,
    "EPOLLWRBAND": 512,
    "EPOLLMSG": 1024,
    "EPOLLRDHUP": POLLRDHUP,
    "EPOLLEXCLUSIVE": 1 << 28,
    "EPOLLWAKEUP": 1 << 29,
    "EPOLLONESHOT": 1 << 30,
    "EPOLLET": 1 << 31,
    "EPOLL_CLOEXEC": 0x80000,
}
_RUN_ONCE = asyncio.base_events.BaseEventLoop._run_once.__code__
_RUN_HANDLE = asyncio.Handle._run.__code__

# These are reported whether they are asked for or not.
_ALWAYS = POLLERR | POLLHUP

_NO_FILES = (
    "the files and pipes of a browser cannot be waited for: wait for sockets, for example those of socket.socketpair()"
)
NO_STDIN = (
    "what is typed beside the program cannot be waited for by a loop or selector: write "
    "await asyncio.to_thread(sys.stdin.readline)"
)
_NEVER_READY = (
    "deadlock: the program waits for a socket, and nothing else runs that could end the wait. Use asyncio's streams, "
    "which let other tasks run meanwhile, or give the socket a timeout"
)


def wait_for(ready, timeout):
    """Wait as `select` does.

    ready: called without arguments, gives what is ready, or something false.
    timeout: seconds, or None for as long as it takes.

    Returns what is ready then. When a thread has something to tell its loop, that may be nothing before the time is over.
    """
    time, loop = clock.current(), _waiting_loop()
    found = ready()
    if found or (timeout is not None and timeout <= 0):
        timeout = 0
    elif time.on_a_thread and loop is None:
        raise RuntimeError(time.threads.no_wait())
    if loop is not None:
        return _wait_in_loop(loop, found, ready, None if timeout and loop.is_never_due() else timeout)
    if timeout == 0:
        time.threads.let_others_run()
        return found or ready()
    return _wait_outside_of_loops(ready, timeout)


def _wait_in_loop(loop, found, ready, timeout):
    end = None if timeout is None else loop.clock.now + timeout
    while True:
        saw_socket = loop.wait(timeout)
        found = found or ready()
        if found or not saw_socket:
            return found
        timeout = None if end is None else max(0, end - loop.clock.now)


def _wait_outside_of_loops(ready, timeout):
    """Another thread can end the wait, and the handler of a signal that raises an exception."""
    time = clock.current()
    # On Linux it takes a little longer than the timeout. The library relies on it, in socketserver.
    end = math.inf if timeout is None else math.nextafter(time.now + timeout, math.inf)
    while not (found := ready()) and time.now < end:
        if not time.threads.select(end):
            raise RuntimeError(_NEVER_READY)
    return found


def _waiting_loop():
    """The event loop that has nothing to do and waits, or None: then it is the program itself that does."""
    frame = sys._getframe(2)
    while frame is not None and frame.f_code is not _RUN_HANDLE:
        if frame.f_code is _RUN_ONCE:
            return asyncio._get_running_loop()
        frame = frame.f_back
    return None


class _Poller(descriptors.Description):
    """What `poll` and `epoll` have in common: the descriptors, in order, and what is asked of each."""

    def __init__(self):
        super().__init__()
        self._asked = {}

    def wake(self, descriptor):
        """The events of that descriptor may be others now."""

    def forget(self, descriptor, description):
        """That descriptor was closed."""

    def _events_of(self, descriptor):
        description = description_of(descriptor)
        return 0 if description is None else description.events() & (self._asked[descriptor] | _ALWAYS)


class epoll:
    """As `select.epoll` of Linux: what became ready first is reported first."""

    def __init__(self, sizehint=-1, flags=0):
        self._poll = _Epoll()
        self._descriptor = descriptors.opened(self._poll)

    @property
    def closed(self):
        return self._descriptor == -1

    def fileno(self):
        self._check()
        return self._descriptor

    def close(self):
        if description_of(self._descriptor) is self._poll:
            descriptors.close(self._descriptor)
        self._descriptor = -1

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.close()

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT):
        self._check()
        self._poll.add(_descriptor_of(fd), eventmask)

    def modify(self, fd, eventmask):
        self._check()
        self._poll.modify(_descriptor_of(fd), eventmask)

    def unregister(self, fd):
        self._check()
        self._poll.remove(_descriptor_of(fd))

    def poll(self, timeout=None, maxevents=-1):
        self._check()
        if maxevents == 0 or maxevents < -1:
            raise ValueError(f"maxevents must be greater than 0, got {maxevents}")
        if timeout is not None and timeout < 0:
            timeout = None
        return wait_for(lambda: self._poll.ready(maxevents), timeout)

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed epoll object")


class _Epoll(_Poller):
    def __init__(self):
        super().__init__()
        # What may be ready, in the order in which it became so.
        self._woken = {}

    def add(self, descriptor, asked):
        description = _watchable(descriptor)
        if descriptor in self._asked:
            raise errors.os_error("EEXIST")
        description.watchers.setdefault(self, {})[descriptor] = None
        self._ask(descriptor, asked)

    def modify(self, descriptor, asked):
        _watchable(descriptor)
        if descriptor not in self._asked:
            raise errors.os_error("ENOENT")
        self._ask(descriptor, asked)

    def remove(self, descriptor):
        description = _watchable(descriptor)
        if descriptor not in self._asked:
            raise errors.os_error("ENOENT")
        self.forget(descriptor, description)

    def wake(self, descriptor):
        if self._events_of(descriptor):
            self._woken.setdefault(descriptor)

    def forget(self, descriptor, description):
        self._asked.pop(descriptor, None)
        self._woken.pop(descriptor, None)
        watched = description.watchers.get(self, {})
        watched.pop(descriptor, None)
        if not watched:
            description.watchers.pop(self, None)

    def ready(self, at_most):
        found = []
        for descriptor in [*self._woken]:
            if len(found) == at_most:
                break
            # What is ready still when it is looked at next comes after the others then.
            del self._woken[descriptor]
            asked, events = self._asked[descriptor], self._events_of(descriptor)
            if not events:
                continue
            found.append((descriptor, events))
            if asked & _EPOLL["EPOLLONESHOT"]:
                self._asked[descriptor] = 0
            elif not asked & _EPOLL["EPOLLET"]:
                self._woken[descriptor] = None
        return found

    def events(self):
        return POLLIN if any(map(self._events_of, self._woken)) else 0

    def closed(self):
        for descriptor in [*self._asked]:
            description = description_of(descriptor)
            if description is not None:
                self.forget(descriptor, description)

    def _ask(self, descriptor, asked):
        self._asked[descriptor] = asked
        self.wake(descriptor)


class _Poll(_Poller):
    """As the objects that `select.poll()` gives."""

    def register(self, fd, eventmask=POLLIN | POLLPRI | POLLOUT, /):
        self._asked[_descriptor_of(fd)] = eventmask

    def modify(self, fd, eventmask, /):
        if (descriptor := _descriptor_of(fd)) not in self._asked:
            raise errors.os_error("ENOENT")
        self._asked[descriptor] = eventmask

    def unregister(self, fd, /):
        del self._asked[_descriptor_of(fd)]

    def poll(self, timeout=None, /):
        return wait_for(self._ready, None if timeout is None or timeout < 0 else timeout / 1000)

    def _ready(self):
        found = ((descriptor, self._polled(descriptor)) for descriptor in self._asked)
        return [(descriptor, events) for descriptor, events in found if events]

    def _polled(self, descriptor):
        _refuse_file(descriptor)
        return POLLNVAL if description_of(descriptor) is None else self._events_of(descriptor)


def _select(rlist, wlist, xlist, timeout=None, /):
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    lists = [[*map(_with_descriptor, each)] for each in (rlist, wlist, xlist)]
    for _, descriptor in (pair for each in lists for pair in each):
        _watchable(descriptor)

    def ready():
        masks = POLLIN | POLLHUP | POLLERR, POLLOUT | POLLERR, POLLPRI
        found = [
            [waited for waited, descriptor in each if description_of(descriptor).events() & mask]
            for each, mask in zip(lists, masks)
        ]
        return found if any(found) else None

    return tuple(wait_for(ready, timeout) or ([], [], []))


def _with_descriptor(waited):
    return waited, _descriptor_of(waited)


def _descriptor_of(waited):
    descriptor = waited
    if not isinstance(waited, int):
        if not hasattr(waited, "fileno"):
            raise TypeError("argument must be an int, or have a fileno() method.")
        descriptor = waited.fileno()
        if not isinstance(descriptor, int):
            raise TypeError("fileno() returned a non-integer")
    if descriptor < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({descriptor})")
    return descriptor


def _watchable(descriptor):
    description = description_of(descriptor)
    if description is None:
        _refuse_file(descriptor)
        raise errors.os_error("EBADF")
    return description


def _refuse_file(descriptor):
    if descriptors.is_file(descriptor):
        raise NotImplementedError(NO_STDIN if descriptor == 0 else _NO_FILES)


def _select_by_epoll(self, timeout=None):
    if timeout is None:
        timeout = -1
    elif timeout <= 0:
        timeout = 0
    else:
        # CPython rounds it up to milliseconds, and raises ValueError for NaN there. Virtual time is exact.
        math.ceil(timeout)
    ready = []
    for descriptor, event in self._selector.poll(timeout, len(self._fd_to_key) or 1):
        if key := self._fd_to_key.get(descriptor):
            events = (event & ~POLLIN and selectors.EVENT_WRITE) | (event & ~POLLOUT and selectors.EVENT_READ)
            ready.append((key, events & key.events))
    return ready


_select_by_epoll.__name__ = "select"
_select_by_epoll.__qualname__ = "EpollSelector.select"
_select_by_epoll.__module__ = "selectors"


def install():
    """From now on `select` and `selectors` wait for what is in memory."""
    select = as_builtin(_select, "select", "select", _module.select)
    _module.epoll, _module.select = epoll, select
    _module.poll = as_builtin(lambda: _Poll(), "poll", "select", getattr(_module, "poll", None))
    epoll.__module__ = _Poll.__module__ = "select"
    _Poll.__name__ = _Poll.__qualname__ = "poll"
    for name, value in _EPOLL.items():
        setattr(_module, name, value)
    importlib.reload(selectors)
    selectors.EpollSelector.select = _select_by_epoll
