"""The event loop of virtual_clock.py, watched: it tells everything that happens in the words of src/trace/events.ts.

`record` runs a program as `virtual_clock.run` does and hands its events on as JSON. Nothing of asyncio is replaced:
tasks, futures and handles are subclasses that note a call and pass it on to CPython's own implementation, and what a
task did in a step is read off its state when the step is over. A watched program prints what it prints unwatched.

The file needs virtual_clock.py and coroutine_stacks.py beside it, and nothing else, so the same files serve Node and a
browser.
"""

import asyncio
import contextlib
import functools
import gc
import heapq
import inspect
import json
import sys

import coroutine_stacks
import virtual_clock

_PythonTask = asyncio.Task
_PythonFuture = asyncio.Future
_GatheringFuture = asyncio.tasks._GatheringFuture
_create_eager_task_factory = asyncio.tasks.create_eager_task_factory

# What a task waits for when it waits for a future that one of these functions made, in the program's own terms.
_WAITS = {
    "_wait": ("future", "wait"),
    "_cancel_and_wait": ("future", "wait_for"),
    "gather": ("future", "gather"),
    "shield": ("future", "shield"),
    "TaskGroup._aexit": ("future", "task group"),
    "Lock.acquire": ("lock", "lock.acquire"),
    "Semaphore.acquire": ("lock", "semaphore.acquire"),
    "Condition.wait": ("lock", "condition.wait"),
    "Event.wait": ("lock", "event.wait"),
    "Queue.get": ("queue", "queue.get"),
    "Queue.put": ("queue", "queue.put"),
}
_FUTURE = ("future", "future")

# Whom such a future waits for in its turn, by the names in the function that had it made.
_MEMBERS = {
    "_wait": lambda names: names["fs"],
    "_cancel_and_wait": lambda names: [names["fut"]],
    "shield": lambda names: [names["inner"]],
    "TaskGroup._aexit": lambda names: names["self"]._tasks,
}

_recorder = None


class Recorder:
    """Numbers what it sees, and hands the events on in batches.

    emit: called with the JSON text of a list of events.
    batch_size: how many events one list holds at most.
    """

    def __init__(self, emit, batch_size=2000):
        self._emit = emit
        self._batch_size = batch_size
        self._batch = []
        self._counts = {"handle": 0, "task": 0, "future": 0, "object": 0}
        self.clock = None
        self.iteration = 0
        self.handle = None  # the handle that runs, by its number
        self.loop = None  # the loop that runs
        self._stepping = None  # the task whose step has begun, until its end has been told
        self._is_told = None  # which texts are told, while nothing else is
        self._cancels_through = None  # whose cancellation is being passed on

    def stop(self, is_told):
        """From now on only output is told, and only such as is_told(text) says."""
        self._is_told = is_told

    @contextlib.contextmanager
    def only_output(self, is_told):
        """Within this context only output is told, and only such as is_told(text) says."""
        outer = self._is_told
        self.stop(is_told)
        try:
            yield
        finally:
            self._is_told = outer

    def number(self, what):
        self._counts[what] += 1
        return self._counts[what]

    # What happens ------------------------------------------------------------------------------------------------

    def tell(self, kind, **fields):
        """Add an event, with the moment at which it happens."""
        if self._is_told is not None:
            return
        self.end_step(only_if_over=True)
        self._add({"kind": kind, **self._moment(), **self._stack_if_new(), **fields})

    def output(self, stream, text, when):
        if self._is_told is not None and not self._is_told(text):
            return
        self.end_step(only_if_over=True)
        moment = {**self._moment(), **self._stack_if_new()}
        event = {"kind": "output", **moment, "time": when, "stream": stream, "text": text}
        if self._is_told is not None:
            event["freeing"] = True
        last = self._batch[-1] if self._batch else None
        # print() writes its newline apart.
        if last and last["kind"] == "output" and not last["text"].endswith("\n"):
            if all(last[key] == event[key] for key in event if key != "text"):
                last["text"] += text
                return
        self._add(event)

    def begin_step(self, task, waited_for):
        """A task's step begins; waited_for is the future that woke it up, if one did."""
        self._stepping = task
        raised = _raised_at_the_await(task, waited_for)
        raises = {} if raised is None else {"raises": raised}
        self._add({"kind": "task-stepped", **self._moment(), **_place(task), **raises})

    @contextlib.contextmanager
    def eager_step(self, task, coroutine):
        """A task's first step, taken while the task is made, within the step of another."""
        outer, self._stepping = self._stepping, task
        line = coroutine_stacks.waiting_line(coroutine)
        self._add({"kind": "task-stepped", **self._moment(), "task": task._trace_number, "line": line})
        try:
            yield
        finally:
            self.end_step()
            self._stepping = outer

    def end_step(self, only_if_over=False):
        """Tell how the step of a task ended: at its end, or as soon as something else happens after it."""
        task = self._stepping
        if task is None:
            return
        if task.done():
            self._stepping = None
            self._tell_end(task)
        elif not only_if_over or _is_suspended(task):
            self._stepping = None
            waits_for = task._fut_waiter
            on = {"kind": "yield"} if waits_for is None else wait_target(waits_for)
            stack = coroutine_stacks.suspended_stack(task.get_coro())
            task._trace_stack = coroutine_stacks.names(stack)
            self._add({"kind": "task-suspended", **self._moment(), **_place(task), "stack": stack, "on": on})

    def end_of_yield(self, task):
        """A task schedules itself anew when its coroutine has yielded without anything to wait for."""
        # A step of an asynchronous generator does not say whether it is suspended.
        if task is self._stepping and getattr(task.get_coro(), "cr_suspended", True):
            self.end_step()

    def _tell_end(self, task):
        moment = {**self._moment(), **_place(task)}
        if task.cancelled():
            self._add({"kind": "task-cancelled", **moment})
        elif task._exception is not None:
            self._add({"kind": "task-raised", **moment, "exception": repr(task._exception)})
        else:
            self._add({"kind": "task-returned", **moment, "result": repr(task._result)})

    @contextlib.contextmanager
    def passing_on(self, cancelled):
        """Within this context the cancellation of a task or a gather is passed on to what it waits for."""
        outer, self._cancels_through = self._cancels_through, wait_target(cancelled)
        try:
            yield
        finally:
            self._cancels_through = outer

    def through(self):
        """What an event says of whose cancellation is being passed on."""
        return {} if self._cancels_through is None else {"through": self._cancels_through}

    def flush(self):
        batch, self._batch = self._batch, []
        if batch:
            self._emit(json.dumps(batch, ensure_ascii=False))

    def _add(self, event):
        self._batch.append(event)
        if len(self._batch) >= self._batch_size and not (event["kind"] == "output" and event["text"][-1:] != "\n"):
            self.flush()

    def _moment(self):
        task = None if self.loop is None else asyncio.tasks.current_task(self.loop)
        return {
            "time": self.clock.now,
            "iteration": self.iteration,
            "task": getattr(task, "_trace_number", None),
            "line": coroutine_stacks.running_line(),
            "cause": self.handle,
        }

    def _stack_if_new(self):
        """The coroutines of the running task, when they are not those of which it was told last."""
        task = None if self.loop is None else asyncio.tasks.current_task(self.loop)
        if not isinstance(task, Task):
            return {}
        stack = coroutine_stacks.running_stack(_STEPS_OF_TASKS)
        names = coroutine_stacks.names(stack)
        if names in ((), getattr(task, "_trace_stack", (task._trace_label,))):
            return {}
        task._trace_stack = names
        return {"stack": stack}


def _place(task):
    """A task and the line at which it stands."""
    return {"task": task._trace_number, "line": coroutine_stacks.waiting_line(task.get_coro())}


def _raised_at_the_await(task, waited_for):
    """The exception that a step of a task begins with, as repr prints it, or None."""
    has_ended = asyncio.isfuture(waited_for) and waited_for.done()
    if has_ended and waited_for.cancelled():
        return _cancelled(waited_for)
    if task._must_cancel:
        return _cancelled(task)
    return repr(waited_for._exception) if has_ended and waited_for._exception is not None else None


def _cancelled(future):
    # CPython keeps the exception with which a task was cancelled for whoever awaits it, and shows it to nobody before.
    message = getattr(future, "_trace_cancelled_with", future._cancel_message)
    return repr(asyncio.CancelledError() if message is None else asyncio.CancelledError(message))


def _is_suspended(task):
    coroutine = task.get_coro()
    waits_for = task._fut_waiter
    # At the beginning of a step that is still what the task waited for before: freeing an object may write a report then.
    return getattr(coroutine, "cr_suspended", False) and waits_for is not None and not waits_for.done()


def wait_target(future):
    """What somebody waits for, as WaitTarget in events.ts has it."""
    if isinstance(future, Task):
        return {"kind": "task", "task": future._trace_number, "label": future._trace_label}
    number = getattr(future, "_trace_number", 0)
    kind, label = getattr(future, "_trace_wait", _FUTURE)
    if kind == "timer":
        return {"kind": kind, "future": number, "until": future._trace_until, "label": label}
    return {"kind": kind, "future": number, "label": label} | _details(future)


def _details(future):
    """Which lock or queue it is, and what a gather and its like wait for in their turn, which is told once."""
    details = getattr(future, "_trace_details", {})
    if "members" in details:
        future._trace_details = {name: value for name, value in details.items() if name != "members"}
    return details


def _details_from(frame):
    """The details of a future that the function of this frame has made. They keep no object alive."""
    function = frame.f_code.co_qualname
    if function in _MEMBERS:
        return {"members": _member_targets(_MEMBERS[function](frame.f_locals))}
    kind, _ = _WAITS.get(function, _FUTURE)
    return {} if kind == "future" else {"object": _object_number(frame.f_locals["self"])}


def _member_targets(futures):
    in_order = sorted(futures, key=_number) if isinstance(futures, (set, frozenset)) else futures
    return [wait_target(future) for future in in_order]


def _number(future):
    return getattr(future, "_trace_number", 0)


def _object_number(waited_for):
    if not hasattr(waited_for, "_trace_object"):
        waited_for._trace_object = _recorder.number("object")
    return waited_for._trace_object


# Futures and tasks ---------------------------------------------------------------------------------------------------


class _LooksLikePythons(type):
    """isinstance() and issubclass() cannot tell the watched class from the one that it stands for."""

    def __instancecheck__(cls, instance):
        return isinstance(instance, _STANDS_FOR.get(cls, ())) or super().__instancecheck__(instance)

    def __subclasscheck__(cls, subclass):
        return issubclass(subclass, _STANDS_FOR.get(cls, ())) or super().__subclasscheck__(subclass)


class _WatchedFuture:
    """Tells that a future is resolved, before its callbacks are scheduled."""

    __slots__ = ()

    def set_result(self, result, /):
        if not self.done():
            self._tell_done("finished")
        super().set_result(result)

    def set_exception(self, exception, /):
        if not self.done() and _is_exception(exception):
            self._tell_done("failed")
        super().set_exception(exception)

    def result(self):
        return _result(self, super().result)

    # An explicit `context=None` is not the same as none.
    def add_done_callback(self, callback, /, **context):
        _tell_callback(self, callback)
        super().add_done_callback(callback, **context)

    def _tell_done(self, state):
        target = wait_target(self)
        what = {name: target[name] for name in ("label", "members") if name in target}
        if what["label"] == _FUTURE[1]:
            what = {}
        _recorder.tell("future-done", future=self._trace_number, state=state, **what, **_recorder.through())


class Future(_WatchedFuture, _PythonFuture, metaclass=_LooksLikePythons):
    __module__ = "_asyncio"
    __slots__ = ("_trace_details", "_trace_number", "_trace_until", "_trace_wait")

    def __init__(self, *, loop=None):
        super().__init__(loop=loop)
        self._trace_number = _recorder.number("future")
        frame = _maker(sys._getframe(1))
        self._trace_wait = _FUTURE
        if frame.f_code.co_filename != virtual_clock.FILE_NAME:
            self._trace_wait = _WAITS.get(frame.f_code.co_qualname, _FUTURE)
            self._trace_details = _details_from(frame)

    def cancel(self, msg=None):
        if not self.done():
            self._tell_done("cancelled")
        return super().cancel(msg=msg)


class _WatchedGatheringFuture(_WatchedFuture, _GatheringFuture, metaclass=_LooksLikePythons):
    __module__ = _GatheringFuture.__module__
    __slots__ = ("_trace_details", "_trace_number", "_trace_until", "_trace_wait")

    def __init__(self, children, *, loop):
        super().__init__(children, loop=loop)
        self._trace_number = _recorder.number("future")
        self._trace_wait = _WAITS["gather"]
        self._trace_details = {"members": _member_targets(children)}
        loop.gathers(self)

    def cancel(self, msg=None):
        with _recorder.passing_on(self):
            return super().cancel(msg=msg)


class Task(_PythonTask, metaclass=_LooksLikePythons):
    __module__ = "_asyncio"
    __slots__ = ("_trace_cancelled_with", "_trace_label", "_trace_number", "_trace_stack")

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        if not asyncio.iscoroutine(coro):
            super().__init__(coro, loop=loop, name=name, context=context, eager_start=eager_start)
        if name is None:
            name = f"Task-{next(virtual_clock.VirtualClockLoop.task_numbers)}"
        self._trace_number = _recorder.number("task")
        # Of a task that ended in its first step, CPython does not know the coroutine any more.
        self._trace_label = _name_of(coro)
        code = getattr(coro, "cr_code", None)
        own = code is not None and code.co_filename == virtual_clock.FILE_NAME
        _recorder.tell(
            "task-created",
            created=self._trace_number,
            name=str(name),
            coroutine=self._trace_label,
            definedAt=code.co_firstlineno if own else None,
        )
        runs_at_once = eager_start and (loop or asyncio.get_event_loop()).is_running()
        with _recorder.eager_step(self, coro) if runs_at_once else contextlib.nullcontext():
            super().__init__(coro, loop=loop, name=name, context=context, eager_start=eager_start)

    def cancel(self, msg=None):
        if not self.done():
            message = None if msg is None else str(msg)
            target, self._trace_cancelled_with = self._trace_number, msg
            _recorder.tell("task-cancel-requested", target=target, message=message, **_recorder.through())
        with _recorder.passing_on(self):
            return super().cancel(msg=msg)

    def result(self):
        return _result(self, super().result)

    # An explicit `context=None` is not the same as none.
    def add_done_callback(self, callback, /, **context):
        _tell_callback(self, callback)
        super().add_done_callback(callback, **context)


_WatchedGatheringFuture.__name__ = _WatchedGatheringFuture.__qualname__ = "_GatheringFuture"
_STANDS_FOR = {Future: _PythonFuture, Task: _PythonTask}


def _name_of(coro):
    """A coroutine's name; for a step of an asynchronous generator, which has none, the generator's."""
    named = (coro, *filter(inspect.isasyncgen, gc.get_referents(coro)))
    names = (getattr(object, "__qualname__", None) for object in named)
    return next(filter(None, names), type(coro).__name__)


def _result(future, result):
    """A future's result. A task that wakes up raises the exception of a plain Future as it is, that of a subclass anew,
    which would give it the context of whatever is being handled."""
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
    """The function that had a future made."""
    while frame.f_code.co_name == "create_future":
        frame = frame.f_back
    return frame


def _tell_callback(future, callback):
    if not _is_asyncios(callback):
        _recorder.tell("callback-added", to=wait_target(future), callback=callback_text(callback))


def _is_asyncios(callback):
    """Whether a callback is one of asyncio's own, not the program's."""
    while isinstance(callback, functools.partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    if isinstance(owner, _PythonTask):
        return True
    return (getattr(callback, "__module__", None) or "").startswith("asyncio.")


# Handles -------------------------------------------------------------------------------------------------------------


class _WatchedHandle:
    __slots__ = ()

    def _run(self):
        outer, _recorder.handle = _recorder.handle, self._trace_number
        task = stepped_task(self._callback)
        try:
            _recorder.tell("handle-run", handle=self._trace_number)
            if task is not None and not task.done():
                _recorder.begin_step(task, *self._args[:1] or (None,))
            task = None
            super()._run()
        finally:
            _recorder.end_step()
            _recorder.handle = outer

    def cancel(self):
        if not self._cancelled:
            _recorder.tell("handle-cancelled", handle=self._trace_number)
        super().cancel()


class Handle(_WatchedHandle, asyncio.Handle):
    __module__ = "asyncio.events"
    __slots__ = ("_trace_label", "_trace_number")


class _ThreadSafeHandle(_WatchedHandle, asyncio.events._ThreadSafeHandle):
    __module__ = "asyncio.events"
    __slots__ = ("_trace_label", "_trace_number")


class TimerHandle(_WatchedHandle, asyncio.TimerHandle):
    __module__ = "asyncio.events"
    __slots__ = ("_trace_label", "_trace_number")


def stepped_task(callback):
    """The task that a handle will step or wake, or None."""
    owner = getattr(callback, "__self__", None)
    return owner if isinstance(owner, Task) and not _is_pythons(callback) else None


def _is_pythons(callback):
    return hasattr(callback, "__func__")


def callback_text(callback):
    """A callback as asyncio's texts print it; a task's first step has no text of its own."""
    if type(callback).__name__ == "TaskStepMethWrapper":
        return "TaskStepMethWrapper()"
    return asyncio.format_helpers._format_callback_source(callback, ())


def _woken_by(callback, loop):
    """The task for which a timer of asyncio's own is set, or None."""
    if callback in (asyncio.futures._set_result_unless_cancelled, asyncio.tasks._release_waiter):
        return asyncio.tasks.current_task(loop)
    if getattr(callback, "__func__", None) is asyncio.Timeout._on_timeout:
        return callback.__self__._task
    return None


class RecordingLoop(virtual_clock.VirtualClockLoop):
    """VirtualClockLoop that tells its recorder of every iteration, handle, timer, future and task."""

    def __init__(self):
        super().__init__()
        self._iteration = 0

    def create_future(self):
        return Future(loop=self)

    def gathers(self, future):
        """A future for many is made, which is not made by create_future()."""

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        # to_thread wraps the function in a context's run().
        inner = func.args[0] if isinstance(func, functools.partial) and func.args else func
        future._trace_wait = ("future", f"to_thread({getattr(inner, '__name__', '')})")
        return future

    def run_forever(self):
        outer, _recorder.loop = _recorder.loop, self
        try:
            super().run_forever()
        finally:
            _recorder.loop = outer

    def _process_events(self, event_list):
        self._iteration += 1
        _recorder.iteration = self._iteration
        _recorder.tell("loop-iteration", ready=len(self._ready) + self._due_timers())

    def _due_timers(self):
        end = self.time() + self._clock_resolution
        timers, count, places = self._scheduled, 0, [0]
        while places:
            place = places.pop()
            if place < len(timers) and timers[place]._when < end:
                count += 1
                places += (2 * place + 1, 2 * place + 2)
        return count

    def _call_soon(self, callback, args, context):
        handle = Handle(callback, args, self, context)
        if handle._source_traceback:
            del handle._source_traceback[-1]
        self._tell_scheduled(handle, None)
        self._ready.append(handle)
        return handle

    def call_soon_threadsafe(self, callback, *args, context=None):
        if self.clock.on_a_thread:
            return super().call_soon_threadsafe(callback, *args, context=context)
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = _ThreadSafeHandle(callback, args, self, context)
        self._tell_scheduled(handle, None)
        self._ready.append(handle)
        return handle

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, "call_at")
        timer = TimerHandle(when, callback, args, self, context)
        if timer._source_traceback:
            del timer._source_traceback[-1]
        if callback is asyncio.futures._set_result_unless_cancelled:
            args[0]._trace_until = when
            args[0]._trace_wait = ("timer", f"sleep({_seconds(sys._getframe(1).f_locals['delay'])})")
        self._tell_scheduled(timer, when)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _tell_scheduled(self, handle, when):
        handle._trace_number = _recorder.number("handle")
        task = stepped_task(handle._callback)
        if task is not None:
            _recorder.end_of_yield(task)
        else:
            task = _woken_by(handle._callback, self)
        _recorder.tell(
            "handle-scheduled",
            handle=handle._trace_number,
            callback=callback_text(handle._callback),
            when=when,
            wakes=getattr(task, "_trace_number", None),
            **_completed(handle),
        )


def _completed(handle):
    """What was done, when a handle is one of its callbacks."""
    future = handle._args[0] if len(handle._args or ()) == 1 else None
    if handle._cancelled or not asyncio.isfuture(future) or not future.done():
        return {}
    if isinstance(future, Task):
        return {"completed": {"kind": "task", "task": future._trace_number}}
    return {"completed": {"kind": "future", "future": _number(future)}}


def _seconds(number):
    return repr(int(number) if number == int(number) else number)


# In these a task takes its steps: one of its own, or its first within that of another.
_STEPS_OF_TASKS = (_WatchedHandle._run.__code__, Task.__init__.__code__)


class RecordingClock(virtual_clock.VirtualClock):
    is_told_at_the_end = None

    def finish(self):
        """What remains is freed now."""
        super().finish()
        if self.is_told_at_the_end is not None:
            _recorder.stop(self.is_told_at_the_end)

    def advance(self, when):
        before = self.now
        super().advance(when)
        if self.now > before and not self.on_a_thread:
            waited = sys._getframe(1).f_code is virtual_clock.VirtualClockLoop.select.__code__
            reason = "timer" if waited else "blocked"
            _recorder.tell("clock-moved", **{"from": before, "to": self.now}, reason=reason)


@contextlib.contextmanager
def _watched_classes():
    """Whoever makes a task or a future, makes a watched one."""
    factory = _create_eager_task_factory(Task)
    names = {
        "Task": (Task, asyncio, asyncio.tasks),
        "Future": (Future, asyncio, asyncio.futures),
        "_GatheringFuture": (_WatchedGatheringFuture, asyncio.tasks),
        "eager_task_factory": (factory, asyncio, asyncio.tasks),
    }
    before = [(module, name, getattr(module, name)) for name, (_, *modules) in names.items() for module in modules]
    for name, (replacement, *modules) in names.items():
        for module in modules:
            setattr(module, name, replacement)
    try:
        yield
    finally:
        for module, name, original in before:
            setattr(module, name, original)


def current():
    """The recorder of the program that runs."""
    return _recorder


def record(
    source,
    emit,
    loop_class=RecordingLoop,
    is_told_at_the_end=None,
    batch_size=2000,
    recorder_class=Recorder,
    clock_class=RecordingClock,
):
    """Run a program to its end and tell its events.

    source: the program's text.
    emit: called as emit(json), whenever batch_size events have come together and at the end; json is a list of
        events as src/trace/events.ts describes them.
    loop_class: RecordingLoop or derived from it.
    is_told_at_the_end: which texts are told that are written when the program is over and its objects are freed; all,
        unless given.
    recorder_class, clock_class: Recorder and RecordingClock, or derived from them.

    Returns what virtual_clock.run returns.
    """
    global _recorder
    outer, _recorder = _recorder, recorder_class(emit, batch_size)

    def make_clock(write):
        clock = _recorder.clock = clock_class(write)
        clock.is_told_at_the_end = is_told_at_the_end
        return clock

    try:
        with _watched_classes():
            return virtual_clock.run(source, _recorder.output, loop_class, make_clock)
    finally:
        _recorder.flush()
        _recorder = outer
