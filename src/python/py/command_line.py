"""What a program is given at its start, as by `python main.py ARGUMENTS < LINES`."""

import builtins
import contextlib
import io
import sys

# The function of CPython: refusals.py puts another in its place.
_input = builtins.input

_NO_FILE = "what is typed beside the program is no file: read it by input() or sys.stdin"


@contextlib.contextmanager
def given(arguments=(), lines=None):
    """Within this context sys.argv has the arguments, and input() and sys.stdin read the lines.

    arguments: strings.
    lines: a text; None where nothing was typed. Then reading is refused.
    """
    before = (sys.argv, sys.stdin, sys.__stdin__, builtins.input)
    sys.argv = ["main.py", *arguments]
    if lines is not None:
        sys.stdin = sys.__stdin__ = io.TextIOWrapper(_Lines(lines.encode(errors="replace")), encoding="utf-8")
        builtins.input = _input
    try:
        yield
    finally:
        sys.argv, sys.stdin, sys.__stdin__, builtins.input = before


class _Lines(io.BytesIO):
    name = "<stdin>"

    def fileno(self):
        raise io.UnsupportedOperation(_NO_FILE)
