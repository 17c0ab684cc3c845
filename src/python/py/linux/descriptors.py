"""File descriptors behind which is something of this program: a socket, or what an event loop waits with.

Each has a descriptor of the file system too, opened on /dev/null. So their numbers are the lowest that are free, as on
Linux, and no file can have the same.
"""

import os

import clock
from builtin_functions import as_builtin
from linux import errors

_close, _dup, _fstat, _read, _write = os.close, os.dup, os.fstat, os.read, os.write
_get_inheritable, _set_inheritable = os.get_inheritable, os.set_inheritable

_open = {}
_inheritable = set()  # those that a process started by this one would have, too


class Description:
    """What a file descriptor refers to; several may refer to the same.

    Derived classes have `read` and `write`, which raise BlockingIOError where they would have to wait.
    """

    def __init__(self):
        self._descriptors = 0
        # By a poller, for the descriptors that it watches.
        self.watchers = {}

    def events(self):
        """What it is ready for, in the bits of poll(2)."""
        return 0

    def changed(self):
        """Tell those who watch it that its events may be others now."""
        for poller, descriptors in self.watchers.items():
            for descriptor in descriptors:
                poller.wake(descriptor)
        if (time := clock.current()) is not None:
            time.threads.socket_changed()

    def closed(self):
        """The last of its descriptors was closed."""

    def read(self, size):
        raise errors.os_error("EINVAL")

    def write(self, data):
        raise errors.os_error("EINVAL")


class Placeholder(Description):
    """Takes the number of a descriptor that CPython would have here and that nothing uses."""

    def __init__(self):
        super().__init__()
        self._descriptor = opened(self)

    def fileno(self):
        return self._descriptor

    def close(self):
        if description_of(self._descriptor) is self:
            close(self._descriptor)
        self._descriptor = -1


class _WakeupEnd(Placeholder):
    """An end of a loop's self-pipe."""

    def __repr__(self):
        return f"<socket.socket fd={self._descriptor}, family=1, type=1, proto=0>"


class _WakeupReader(_WakeupEnd):
    """The end that it reads."""

    def __init__(self):
        super().__init__()
        self._data = b""

    def has_data(self):
        return bool(self._data)

    def recv(self, size):
        if not self._data:
            raise BlockingIOError
        data, self._data = self._data[:size], self._data[size:]
        return data

    def put(self, data):
        self._data += data


class _WakeupWriter(_WakeupEnd):
    """The other end, to which the numbers of signals are written."""

    def __init__(self, reader):
        super().__init__()
        self._reader = reader

    def write(self, data):
        self._reader.put(data)
        return len(data)


for _class in (_WakeupReader, _WakeupWriter):
    _class.__name__ = _class.__qualname__ = _class.__module__ = "socket"


def wakeup_pair():
    """The two ends of a loop's self-pipe, by which signals wake it up."""
    reader = _WakeupReader()
    return reader, _WakeupWriter(reader)


def begin():
    """A program begins: those that the program before left open are closed."""
    for descriptor in _open:
        _close(descriptor)
    _open.clear()
    _inheritable.clear()


def opened(description):
    """A new descriptor for it."""
    descriptor = os.open(os.devnull, os.O_RDWR)
    _open[descriptor] = description
    description._descriptors += 1
    return descriptor


def description_of(descriptor):
    """What is behind a descriptor, or None when it is a file, or not open."""
    return _open.get(descriptor)


def is_file(descriptor):
    """Whether it is open, and one of the file system."""
    if descriptor in _open:
        return False
    try:
        _fstat(descriptor)
    except (OSError, OverflowError):
        return False
    return True


def close(descriptor, /):
    description = _open.pop(descriptor, None)
    _inheritable.discard(descriptor)
    _close(descriptor)
    if description is None:
        return
    for poller in list(description.watchers):
        poller.forget(descriptor, description)
    description._descriptors -= 1
    if description._descriptors == 0:
        description.closed()


def dup(descriptor, /):
    description = _open.get(descriptor)
    return _dup(descriptor) if description is None else opened(description)


def read(descriptor, length, /):
    description = _open.get(descriptor)
    return _read(descriptor, length) if description is None else description.read(length)


def write(descriptor, data, /):
    description = _open.get(descriptor)
    return _write(descriptor, data) if description is None else description.write(data)


def sendfile(out_fd, in_fd, offset, count):
    if in_fd in _open:
        raise errors.os_error("EINVAL" if offset is None else "ESPIPE")
    data = _read(in_fd, count) if offset is None else os.pread(in_fd, count, offset)
    return write(out_fd, data) if data else 0


def get_inheritable(fd, /):
    return fd in _inheritable if fd in _open else _get_inheritable(fd)


def set_inheritable(fd, inheritable, /):
    if fd not in _open:
        _set_inheritable(fd, inheritable)
    elif inheritable:
        _inheritable.add(fd)
    else:
        _inheritable.discard(fd)


def install():
    """From now on the functions of `os` know them."""
    for function in (close, dup, get_inheritable, read, sendfile, set_inheritable, write):
        name = function.__name__
        setattr(os, name, as_builtin(function, name, "posix", getattr(os, name, None)))
