"""Collects the events of a run, in the form of src/trace/model/events.ts."""

import asyncio
import contextlib
import json

from asking import is_asking
from constants import LIMITS
from recording import coroutine_stacks
from recording.recorded_texts import cut, repr_of, str_of
from recording.task_state import is_suspended, is_watched_task, place, raised_at_the_await
from recording.waits import begin_run, wait_target

# The number of the main thread, which the moments of its events leave out.
MAIN = 0

_active = None

# Output is joined to a text that is shorter than this.
_JOINED = 10_000


def current():
    """The recorder of the program that runs."""
    return _active


@contextlib.contextmanager
def recording_with(recorder):
    """Within this context that recorder is the current one; at the end it sends what it has not sent yet."""
    global _active
    outer, _active = _active, recorder
    begin_run()
    try:
        yield
    finally:
        recorder.flush()
        _active = outer


class Recorder:
    """Numbers handles, tasks and futures, and passes the events on in batches.

    send: called with the JSON text of a list of events.
    batch_size: how many events one list has at most.
    """

    def __init__(self, send, batch_size=LIMITS["batch"]):
        self._send = send
        self._characters_left = LIMITS["outputCharacters"]
        self._batch_size = batch_size
        self._stuck_waits_left = LIMITS["stuckWaits"]
        self._batch = []
        self._counts = {"handle": 0, "task": 0, "future": 0, "connection": 0}
        self.clock = None
        self.handle = None  # the number of the handle that runs
        self.loop = None  # the loop that runs
        self._stepping = None  # the task whose step has begun and whose end has not been recorded
        self._is_closed = False
        self._kept_output = None  # which texts are recorded, while nothing else is
        self._cancels_through = None  # the task or gather whose cancellation is being passed on
        self._thread = MAIN
        self._iterations = {MAIN: 0}  # by the number of a thread on which a loop has run
        self._tasks_of_threads = {}  # by the number of a thread: the task as which it is recorded
        self._of_others = {}  # by the number of a thread that is suspended: what of the above is its own

    @property
    def iteration(self):
        """The iteration of the loop; on a thread without one that of the main thread's."""
        return self._iterations.get(self._thread, self._iterations[MAIN])

    @iteration.setter
    def iteration(self, iteration):
        self._iterations[self._thread] = iteration

    def switch(self, thread):
        """Another thread runs from now on. thread: its number."""
        own = self.handle, self.loop, self._stepping, self._cancels_through
        self._of_others[self._thread], self._thread = own, thread
        own = self._of_others.pop(thread, (None, None, None, None))
        self.handle, self.loop, self._stepping, self._cancels_through = own

    def start_thread(self, thread, name, what):
        """A thread was started. It is recorded as a task, and has a row on the timeline as tasks have.

        thread: its number.
        what: takes the place of a coroutine's name.
        """
        self.end_step(only_if_over=True)
        made = self._tasks_of_threads[thread] = self.number("task")
        texts = {"name": cut(str_of(name)), "coroutine": what, "definedAt": None}
        self.emit("task-created", created=made, **texts, isThread=True)

    def step_of_thread(self):
        """The current thread begins, or goes on after a wait."""
        self._emit_of_thread("task-stepped")

    def wait_of_thread(self, kind, label, until):
        """The current thread waits. kind, label: of a `WaitTarget`."""
        on = {"kind": kind, "future": self.number("future"), "label": label}
        if kind == "timer":
            on["until"] = until
        self._emit_of_thread("task-suspended", on=on)

    def end_of_thread(self, error):
        """The current thread has ended. error: the exception that has left it, or None."""
        if error is None:
            self._emit_of_thread("task-returned", result="None")
        else:
            self._emit_of_thread("task-raised", exception=repr_of(error))

    def _emit_of_thread(self, kind, **fields):
        task = self._tasks_of_threads.get(self._thread)
        if task is not None:
            self.emit(kind, **{"task": task, "cause": None}, **fields)

    def deadlock(self, waits):
        """A loop has nothing to run, and nothing can end what its tasks wait for. waits: `StuckWait`s."""
        waits = waits[: self._stuck_waits_left]
        self._stuck_waits_left -= len(waits)
        self.emit("loop-deadlocked", waits=waits)

    def keep_only_output(self, is_kept):
        """From now on record output only, and of that the texts for which is_kept(text) is true."""
        self._kept_output = is_kept

    @contextlib.contextmanager
    def only_output(self, is_kept):
        """Within this context record output only, and of that the texts for which is_kept(text) is true."""
        outer = self._kept_output
        self.keep_only_output(is_kept)
        try:
            yield
        finally:
            self._kept_output = outer

    def number(self, what):
        """The next number; 0 for what is made while no events are recorded."""
        if self._kept_output is not None or is_asking():
            return 0
        self._counts[what] += 1
        return self._counts[what]

    def emit(self, kind, **fields):
        """Add an event, with the moment at which it happens."""
        if self._kept_output is not None or is_asking():
            return
        self.end_step(only_if_over=True)
        self._add({"kind": kind, **self._moment(), **self._stack_if_new(), **fields})

    def emit_new(self, kind, what, made, field, **fields):
        """Number a handle or a task that was made, and add the event that it was.

        The fields are given when the program's own code, which may have a part in their texts, has run: it may make
        others, and their numbers count up with the events. The end of a step has such texts, too.
        """
        self.end_step(only_if_over=True)
        number = made._trace_number = self.number(what)
        self.emit(kind, **{field: number}, **fields)

    def output(self, stream, text, when):
        if self._characters_left < 0 or is_asking():
            return
        if self._kept_output is not None and not self._kept_output(text):
            return
        self.end_step(only_if_over=True)
        moment = {**self._moment(), **self._stack_if_new()}
        # One character more than a run may print is what stops it; the rest of it need not be copied.
        text = text[: self._characters_left + 1]
        self._characters_left -= len(text)
        event = {"kind": "output", **moment, "time": when, "stream": stream, "text": text}
        if self._kept_output is not None:
            event["freeing"] = True
        if not self._join(event):
            self._add(event)
        if self._characters_left < 0:
            self.flush()

    def _join(self, event):
        """Whether output is the rest of a line that was begun at the same moment, and now belongs to that event."""
        last = self._batch[-1] if self._batch else None
        if last is None or last["kind"] != "output" or last["text"].endswith("\n"):
            return False
        # print() writes its newline by a second call. Joining long texts again and again would take long.
        if len(last["text"]) >= _JOINED or any(last[key] != event[key] for key in event if key != "text"):
            return False
        last["text"] += event["text"]
        return True

    def begin_step(self, task, waited_for):
        """A task's step begins; waited_for is the future that woke it up, or None."""
        self._stepping = task
        raised = raised_at_the_await(task, waited_for)
        raises = {} if raised is None else {"raises": raised}
        self._add({"kind": "task-stepped", **self._moment(), **place(task), **raises})

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

    @contextlib.contextmanager
    def within_step(self):
        """Within this context a thread runs in one go, with a loop of its own perhaps, in the middle of a step."""
        outer, self._stepping = self._stepping, None
        try:
            yield
        finally:
            self.end_step()
            self._stepping = outer

    def end_step(self, only_if_over=False):
        """Add how the step of a task ended: at its end, or as soon as something else happens after it."""
        task = self._stepping
        if task is None:
            return
        if task.done():
            self._stepping = None
            self._add_end(task)
        elif not only_if_over or is_suspended(task):
            self._stepping = None
            waits_for = task._fut_waiter
            on = {"kind": "yield"} if waits_for is None else wait_target(waits_for)
            stack = coroutine_stacks.suspended_stack(task.get_coro())
            task._trace_stack = coroutine_stacks.names(stack)
            self._add({"kind": "task-suspended", **self._moment(), **place(task), "stack": stack, "on": on})

    def end_of_yield(self, task):
        """A task schedules itself again when its coroutine has yielded without anything to wait for."""
        # A step of an asynchronous generator has no attribute that says whether it is suspended.
        if task is self._stepping and getattr(task.get_coro(), "cr_suspended", True):
            self.end_step()

    def _add_end(self, task):
        moment = {**self._moment(), **place(task)}
        if task.cancelled():
            self._add({"kind": "task-cancelled", **moment})
        elif task._exception is not None:
            self._add({"kind": "task-raised", **moment, "exception": repr_of(task._exception)})
        else:
            self._add({"kind": "task-returned", **moment, "result": repr_of(task._result)})

    @contextlib.contextmanager
    def passing_on(self, cancelled):
        """Within this context the cancellation of a task or a gather is passed on to what it waits for."""
        outer, self._cancels_through = self._cancels_through, wait_target(cancelled)
        try:
            yield
        finally:
            self._cancels_through = outer

    def through(self):
        """The field of an event that names the task or gather whose cancellation is being passed on.

        A gather's members are in the first of these events only: as many may follow as it has members.
        """
        target = self._cancels_through
        if target is None:
            return {}
        if "members" in target:
            self._cancels_through = {name: value for name, value in target.items() if name != "members"}
        return {"through": target}

    def hand_on(self):
        """The program wants what it printed to be seen; derived classes use it."""

    def flush(self):
        batch, self._batch = self._batch, []
        if batch:
            self._send(json.dumps(batch, ensure_ascii=False))

    def close(self):
        """From now on record nothing."""
        self._is_closed = True

    def _add(self, event):
        if self._is_closed:
            return
        self._batch.append(event)
        if len(self._batch) >= self._batch_size:
            self.flush()

    def _moment(self):
        task = None if self.loop is None else asyncio.tasks.current_task(self.loop)
        return {
            "time": self.clock.loop_now,
            "iteration": self.iteration,
            "task": getattr(task, "_trace_number", self._tasks_of_threads.get(self._thread)),
            "line": coroutine_stacks.running_line(),
            "cause": self.handle,
            **({} if self._thread == MAIN else {"thread": self._thread}),
        }

    def _stack_if_new(self):
        """The coroutines of the running task, when they are not those of the event before."""
        task = None if self.loop is None else asyncio.tasks.current_task(self.loop)
        if not is_watched_task(task):
            return {}
        stack = coroutine_stacks.running_stack()
        names = coroutine_stacks.names(stack)
        if names in ((), getattr(task, "_trace_stack", (task._trace_label,))):
            return {}
        task._trace_stack = names
        return {"stack": stack}
