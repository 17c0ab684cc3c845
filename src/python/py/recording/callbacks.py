"""Callbacks, as events and asyncio's own texts name them."""

import asyncio
import functools

from asking import asking
from recording.recorded_texts import cut


def callback_text(callback):
    """A callback as asyncio's texts print it; a task's first step has no such text."""
    if type(callback).__name__ == "TaskStepMethWrapper":
        return "TaskStepMethWrapper()"
    try:
        with asking():
            return cut(asyncio.format_helpers._format_callback_source(callback, ()))
    except BaseException:
        # Of an object that can be called, the text has the repr.
        return "<repr() failed>()"


def is_from_asyncio(callback):
    """Whether a callback is one of asyncio's own, not the program's."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, _Task):
        return True
    return (getattr(callback, "__module__", None) or "").startswith("asyncio.")


# While a program runs, asyncio.Task is the watched class.
_Task = asyncio.Task
