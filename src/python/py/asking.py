"""Asks the program's objects for their texts, and keeps what their code does there out of the run and its record."""

import contextlib
import sys

# A text whose code calls itself without end must not use up the stack, of which a browser has little.
_FRAMES = 200

_depth = 0


def is_asking():
    """Whether the program's code that runs was called for a text of an event: the program has not called it."""
    return _depth > 0


@contextlib.contextmanager
def asking():
    """Within this context the program's code neither traces nor is recorded, prints nothing and takes no time."""
    global _depth
    tracing, profiling, most_frames = sys.gettrace(), sys.getprofile(), sys.getrecursionlimit()
    sys.settrace(None)
    sys.setprofile(None)
    sys.setrecursionlimit(min(most_frames, _frames() + _FRAMES))
    _depth += 1
    try:
        yield
    finally:
        _depth -= 1
        sys.setrecursionlimit(most_frames)
        sys.setprofile(profiling)
        sys.settrace(tracing)


def _frames():
    frame, count = sys._getframe(), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1
    return count
