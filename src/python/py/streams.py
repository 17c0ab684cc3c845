"""The standard streams of a program, and the file descriptors of the same numbers."""

import codecs
import contextlib
import io
import os
import sys

from builtin_functions import as_builtin


@contextlib.contextmanager
def standard_streams(clock):
    """Within this context all that is written to the standard streams goes to the clock's write()."""
    streams = {1: _Stream("stdout", "strict", 1, clock), 2: _Stream("stderr", "backslashreplace", 2, clock)}
    before = (sys.stdout, sys.__stdout__, sys.stderr, sys.__stderr__)
    sys.stdout = sys.__stdout__ = streams[1]
    sys.stderr = sys.__stderr__ = streams[2]
    write = os.write
    os.write = as_builtin(_writer_to(streams, write), "write", "posix", write)
    try:
        yield
    finally:
        os.write = write
        sys.stdout, sys.__stdout__, sys.stderr, sys.__stderr__ = before


def _writer_to(streams, otherwise):
    def write(fd, data, /):
        try:
            stream = streams.get(fd)
            content = bytes(memoryview(data))
        except TypeError:
            # It refuses, in its own words.
            return otherwise(fd, data)
        return otherwise(fd, data) if stream is None else stream.buffer.write(content)

    return write


def _no_finalizer(self):
    """The base class would close it, and it has nothing left to write."""


class _Stream(io.TextIOBase):
    __del__ = _no_finalizer
    encoding = "utf-8"
    # The base class has one that cannot be set.
    errors = None

    def __init__(self, name, errors, descriptor, clock):
        self.name, self.errors, self.mode = f"<{name}>", errors, "w"
        self.buffer = _Buffer(self)
        self._stream, self._descriptor, self._clock = name, descriptor, clock

    def __repr__(self):
        return f"<_io.TextIOWrapper name={self.name!r} mode='w' encoding='utf-8'>"

    def writable(self):
        return True

    def fileno(self):
        return self._descriptor

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        if encoding is not None and codecs.lookup(encoding).name != "utf-8":
            raise io.UnsupportedOperation("the output of a program here is always UTF-8")
        if errors is not None:
            self.errors = errors

    def flush(self):
        super().flush()
        self._clock.flush()

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        # Not a subclass, whose methods are the program's.
        plain = text if type(text) is str else str.__str__(text)
        if not plain.isascii():
            plain = plain.encode("utf-8", self.errors).decode()
        if plain:
            self._clock.write(self._stream, plain)
        return len(text)


class _Buffer(io.RawIOBase):
    """Takes bytes for a stream. The bytes of a character may come one by one."""

    __del__ = _no_finalizer

    def __init__(self, stream):
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")

    def __repr__(self):
        return f"<_io.BufferedWriter name={self._stream.name!r}>"

    def writable(self):
        return True

    def fileno(self):
        return self._stream.fileno()

    def flush(self):
        super().flush()
        self._stream.flush()

    def write(self, data):
        content = bytes(memoryview(data))
        self._stream.write(self._decoder.decode(content))
        return len(content)


for _class, _name in ((_Stream, "TextIOWrapper"), (_Buffer, "BufferedWriter")):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = "_io"
