"""What the state of a task says: where it is suspended, what its next step raises, whether its step is over."""

import asyncio

from recording import coroutine_stacks
from recording.recorded_texts import repr_of


def is_watched_task(future):
    """Whether this is a `Task` of watched_futures.py, of which the trace has a number and a label."""
    return isinstance(future, asyncio.tasks._CTask) and hasattr(future, "_trace_label")


def place(task):
    """A task, and the line at which it is suspended."""
    return {"task": task._trace_number, "line": coroutine_stacks.waiting_line(task.get_coro())}


def raised_at_the_await(task, waited_for):
    """The exception that a step of a task begins with, as repr prints it, or None."""
    has_ended = asyncio.isfuture(waited_for) and waited_for.done()
    if has_ended and waited_for.cancelled():
        return _cancelled(waited_for)
    if task._must_cancel:
        return _cancelled(task)
    return repr_of(waited_for._exception) if has_ended and waited_for._exception is not None else None


def is_suspended(task):
    coroutine = task.get_coro()
    waits_for = task._fut_waiter
    # At the beginning of a step, what the task waited for before is still there: a report written when an object is
    # freed may be noted at that moment.
    return getattr(coroutine, "cr_suspended", False) and waits_for is not None and not waits_for.done()


def _cancelled(future):
    # CPython keeps the exception with which a task was cancelled for the first awaiter, and gives no access to it.
    message = getattr(future, "_trace_cancelled_with", future._cancel_message)
    return repr_of(asyncio.CancelledError() if message is None else asyncio.CancelledError(message))
