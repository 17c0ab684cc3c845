"""What a program is given at its start, as by `python main.py ARGUMENTS < LINES`."""

import builtins
import contextlib
import io
import os
import sys

# The function of CPython: refusals.py puts another in its place.
_input = builtins.input

_STDIN = 0
_TERMINAL = "/dev/tty"


@contextlib.contextmanager
def given(arguments=(), lines=None):
    """Within this context sys.argv has the arguments, and what reads the standard input reads the lines.

    arguments: strings.
    lines: a text; None where nothing was typed. Then reading is refused.
    """
    before = (sys.argv, sys.stdin, sys.__stdin__, builtins.input)
    sys.argv = ["main.py", *arguments]
    _remove_terminal()
    _redirect(lines)
    if lines is not None:
        sys.stdin = sys.__stdin__ = _open_stdin()
        builtins.input = _input
    try:
        yield
    finally:
        sys.argv, sys.stdin, sys.__stdin__, builtins.input = before


def _remove_terminal():
    """Nothing can be typed there, and `getpass` would read the end of it. Without one it reads the standard input."""
    with contextlib.suppress(FileNotFoundError):
        os.unlink(_TERMINAL)


def _redirect(lines):
    """Put a file in the place of the standard input. Without lines it cannot be read."""
    if lines is None:
        file = os.open(os.devnull, os.O_WRONLY)
    else:
        path = f"/tmp/stdin-{id(lines)}"
        file = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL)
        os.unlink(path)
        content = memoryview(lines.encode(errors="replace"))
        while content:
            content = content[os.write(file, content) :]
        os.lseek(file, 0, os.SEEK_SET)
    # The program before may have closed it.
    if file != _STDIN:
        os.dup2(file, _STDIN)
        os.close(file)


def _open_stdin():
    raw = io.FileIO(_STDIN, closefd=False)
    raw.name = "<stdin>"
    stream = io.TextIOWrapper(io.BufferedReader(raw), encoding="utf-8")
    stream.mode = "r"
    return stream
