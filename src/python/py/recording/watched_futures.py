"""Subclasses of CPython's futures and tasks that note a call and pass it on to CPython's own implementation."""

import asyncio
import contextlib
import gc
import inspect
import sys

import virtual_clock
from recording import coroutine_stacks, recorder, waits
from recording.callbacks import callback_text, is_from_asyncio
from recording.recorded_texts import cut, str_of
from replacing_classes import ReplacingClass
from virtual_loop import VirtualClockLoop

_PythonTask = asyncio.Task
_PythonFuture = asyncio.Future
_GatheringFuture = asyncio.tasks._GatheringFuture


class _EqualToReplaced(ReplacingClass):
    """For isinstance() and issubclass(), the watched class is the one that it replaces."""

    def __instancecheck__(cls, instance):
        return isinstance(instance, _REPLACED.get(cls, ())) or super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        return issubclass(subclass, _REPLACED.get(cls, ())) or super().__subclasscheck__(subclass)


_EqualToReplaced.__name__ = _EqualToReplaced.__qualname__ = "type"
_EqualToReplaced.__module__ = "builtins"


class _WatchedFuture(metaclass=_EqualToReplaced, is_own=True):
    """Emits that a future is resolved, before its callbacks are scheduled."""

    __slots__ = ()

    def set_result(self, result, /):
        if not self.done():
            self._emit_done("finished")
        super().set_result(result)

    def set_exception(self, exception, /):
        if not self.done() and _is_exception(exception):
            self._emit_done("failed")
        super().set_exception(exception)

    def result(self):
        return _result(self, super().result)

    # An explicit `context=None` is not the same as none.
    def add_done_callback(self, callback, /, **context):
        _emit_callback(self, callback)
        super().add_done_callback(callback, **context)

    def _emit_done(self, state):
        target = waits.wait_target(self)
        what = {name: target[name] for name in ("label", "members") if name in target}
        if what["label"] == waits.FUTURE[1]:
            what = {}
        recorder.current().emit("future-done", future=self._trace_number, state=state, **what, **recorder.current().through())


class Future(_WatchedFuture, _PythonFuture, metaclass=_EqualToReplaced, is_own=True):
    __module__ = "_asyncio"
    __slots__ = ("_trace_members", "_trace_number", "_trace_until", "_trace_wait")

    def __init__(self, *, loop=None):
        super().__init__(loop=loop)
        self._trace_number = recorder.current().number("future")
        self._trace_wait, self._trace_members = waits.FUTURE, None
        frame = _maker(sys._getframe(1))
        if frame.f_code.co_filename != virtual_clock.FILE_NAME:
            self._trace_wait, self._trace_members = waits.made_in(frame), waits.members_in(frame)

    def cancel(self, msg=None):
        if not self.done():
            self._emit_done("cancelled")
        return super().cancel(msg=msg)


class WatchedGatheringFuture(_WatchedFuture, _GatheringFuture, metaclass=_EqualToReplaced, is_own=True):
    __module__ = _GatheringFuture.__module__
    __slots__ = ("_trace_members", "_trace_number", "_trace_until", "_trace_wait")

    def __init__(self, children, *, loop):
        super().__init__(children, loop=loop)
        self._trace_number = recorder.current().number("future")
        self._trace_wait, self._trace_members = waits.GATHER, waits.targets(children)
        loop.gathers(self)

    def cancel(self, msg=None):
        with recorder.current().passing_on(self):
            return super().cancel(msg=msg)


class Task(_PythonTask, metaclass=_EqualToReplaced, is_own=True):
    __module__ = "_asyncio"
    __slots__ = ("_trace_cancelled_with", "_trace_label", "_trace_number", "_trace_stack")

    @coroutine_stacks.takes_steps
    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        if not asyncio.iscoroutine(coro):
            super().__init__(coro, loop=loop, name=name, context=context, eager_start=eager_start)
        if name is None:
            name = f"Task-{next(VirtualClockLoop.task_numbers)}"
        elif type(name) is not str:
            # As CPython's own Task does, and once only.
            name = str(name)
        # A task that ended in its first step has no reference to its coroutine.
        self._trace_label = cut(_name_of(coro))
        code = getattr(coro, "cr_code", None)
        own = code is not None and code.co_filename == virtual_clock.FILE_NAME
        recorder.current().emit_new(
            "task-created",
            "task",
            self,
            "created",
            name=cut(str.__str__(name)),
            coroutine=self._trace_label,
            definedAt=code.co_firstlineno if own else None,
        )
        runs_at_once = eager_start and (loop or asyncio.get_event_loop()).is_running()
        with recorder.current().eager_step(self, coro) if runs_at_once else contextlib.nullcontext():
            super().__init__(coro, loop=loop, name=name, context=context, eager_start=eager_start)

    def cancel(self, msg=None):
        if not self.done():
            message = None if msg is None else str_of(msg)
            target, self._trace_cancelled_with = self._trace_number, msg
            recorder.current().emit("task-cancel-requested", target=target, message=message, **recorder.current().through())
        with recorder.current().passing_on(self):
            return super().cancel(msg=msg)

    def result(self):
        return _result(self, super().result)

    # An explicit `context=None` is not the same as none.
    def add_done_callback(self, callback, /, **context):
        _emit_callback(self, callback)
        super().add_done_callback(callback, **context)


WatchedGatheringFuture.__name__ = WatchedGatheringFuture.__qualname__ = "_GatheringFuture"
_REPLACED = {Future: _PythonFuture, Task: _PythonTask}


def _name_of(coro):
    """A coroutine's name; for a step of an asynchronous generator, which has none, the generator's."""
    named = (coro, *filter(inspect.isasyncgen, gc.get_referents(coro)))
    names = (getattr(object, "__qualname__", None) for object in named)
    return next(filter(None, names), type(coro).__name__)


def _result(future, result):
    """A future's result, without a context that the exception does not have on a plain Future.

    A task that wakes up raises the exception of a plain Future as it is, but calls result() of a subclass, and that
    gives the exception the context of what is being handled.
    """
    exception = future._exception
    if exception is None or sys._getframe(2).f_code is not asyncio.Handle._run.__code__:
        return result()
    context = exception.__context__
    try:
        return result()
    finally:
        exception.__context__ = context


def _is_exception(given):
    return isinstance(given, BaseException) or (isinstance(given, type) and issubclass(given, BaseException))


def _maker(frame):
    """The function that called create_future(), possibly through another of that name."""
    while frame.f_code.co_name == "create_future":
        frame = frame.f_back
    return frame


def _emit_callback(future, callback):
    if not is_from_asyncio(callback):
        recorder.current().emit("callback-added", to=waits.wait_target(future), callback=callback_text(callback))
