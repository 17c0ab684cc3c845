"""Where the coroutines of a program are: at which of its lines, and which of them waits for which.

A line is one of the program's own file, FILE_NAME in virtual_clock.py; the library's are None.
"""

import asyncio
import gc
import inspect
import sys
import types

import virtual_clock
from constants import LIMITS
from recording.recorded_texts import cut

# In these functions a task takes its steps.
_takes_steps = set()


def _steps_of_generators():
    """The types of what a coroutine awaits to have a generator's next value, or to have it closed."""

    async def nothing():
        yield

    steps = nothing().asend(None), nothing().aclose()
    for step in steps:
        step.close()
    return tuple(type(step) for step in steps)


_STEPS_OF_GENERATORS = _steps_of_generators()
_RUN_ONCE = asyncio.base_events.BaseEventLoop._run_once.__code__


def takes_steps(function):
    """Decorate a function in which a task takes its steps: there its coroutines begin."""
    _takes_steps.add(function.__code__)
    return function


def running_line():
    """The program's line that runs at this moment, or None when the loop runs."""
    frame = sys._getframe(2)
    while frame is not None:
        if frame.f_code.co_filename == virtual_clock.FILE_NAME:
            return frame.f_lineno
        if frame.f_code is _RUN_ONCE:
            return None
        frame = frame.f_back
    return None


def waiting_line(coroutine):
    """The innermost of the program's lines at which a coroutine waits, or None."""
    line = None
    for frame in suspended_frames(coroutine):
        line = _own_line(frame) or line
    return line


def running_stack():
    """The coroutines that run at this moment, the outermost first."""
    stack = []
    frame = sys._getframe(2)
    while frame is not None and frame.f_code not in _takes_steps:
        if frame.f_code.co_flags & (inspect.CO_COROUTINE | inspect.CO_ASYNC_GENERATOR):
            stack.append(_stack_frame(frame))
        frame = frame.f_back
    return stack[:LIMITS["stackFrames"]][::-1]


def suspended_stack(coroutine):
    """The coroutines that wait for each other, the outermost first."""
    return [_stack_frame(frame) for frame in suspended_frames(coroutine)][-LIMITS["stackFrames"]:]


def suspended_frames(coroutine):
    """The frames of the coroutines that wait for each other, the outermost first."""
    coroutine = _without_step(coroutine)
    while coroutine is not None:
        frame = getattr(coroutine, "cr_frame", None) or getattr(coroutine, "ag_frame", None)
        if frame is not None:
            yield frame
        coroutine = _awaited_by(coroutine)


def _awaited_by(coroutine):
    return _without_step(getattr(coroutine, "cr_await", None) or getattr(coroutine, "ag_await", None))


def _without_step(awaited):
    """The generator of a step of one, and anything else as it is."""
    if not isinstance(awaited, _STEPS_OF_GENERATORS):
        return awaited
    # It has no attribute for its generator.
    referents = gc.get_referents(awaited)
    return next((each for each in referents if isinstance(each, types.AsyncGeneratorType)), None)


def _stack_frame(frame):
    return {"name": cut(frame.f_code.co_qualname), "line": _own_line(frame)}


def _own_line(frame):
    return frame.f_lineno if frame.f_code.co_filename == virtual_clock.FILE_NAME else None


def names(stack):
    """The names of a stack's coroutines, which say whether it is the one of before."""
    return tuple(frame["name"] for frame in stack)
