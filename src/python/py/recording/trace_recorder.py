"""The event loop of virtual_clock.py, watched: everything that happens becomes an event of src/trace/model/events.ts.

`record` runs a program as `virtual_clock.run` does and passes its events on as JSON. Nothing of asyncio is replaced:
tasks, futures and handles are subclasses that note a call and pass it on to CPython's own implementation, and what a
task did in a step is read off its state when the step is over. A watched program prints what it prints unwatched.
"""

import asyncio
import contextlib

import virtual_clock
from asking import is_asking
from clock import VirtualClock
from constants import LIMITS
from library_files import copy_of
from linux.signal_actions import name_of
from recording.deadlocks import LockHolders, TakenItems
from recording.recorded_texts import cut, seconds_text
from recording.recorder import Recorder, current, recording_with
from recording.recording_loop import RecordingLoop
from recording.thread_waits import wait_of_current
from recording.watched_futures import Future, Task, WatchedGatheringFuture
from recording.watched_handles import SelectorHandle


class RecordingClock(VirtualClock):
    kept_at_the_end = None

    def finish(self):
        """The program is over, and what remains is freed next."""
        super().finish()
        if self.kept_at_the_end is not None:
            current().keep_only_output(self.kept_at_the_end)

    def flush(self):
        if (recorder := current()) is not None and not is_asking():
            recorder.hand_on()

    def signalled(self, number):
        super().signalled(number)
        current().emit("signal-received", signal=name_of(number))

    def killed(self, name, text):
        super().killed(name, text)
        current().close()

    @contextlib.contextmanager
    def strand(self, start):
        with current().within_step(), super().strand(start):
            yield

    def connection_opened(self, client, server):
        recorder = current()
        number = recorder.number("connection")
        recorder.emit("connection-opened", connection=number, client=cut(client), server=cut(server))
        return number

    def connection_changed(self, connection, end, change, bytes=0):
        current().emit("connection-changed", connection=connection, end=end, change=change, bytes=bytes)

    def switched(self, thread):
        current().switch(thread.number)

    def thread_started(self, thread, name, function):
        # The page does not show what the loop makes for itself.
        qualified = getattr(function, "__qualname__", "")
        is_own = isinstance(qualified, str) and qualified.startswith("BaseEventLoop.")
        current().start_thread(thread.number, name, qualified if is_own else "thread")

    def thread_begins(self):
        current().step_of_thread()

    def thread_waits(self, until, is_sleep):
        kind, label = ("timer", f"sleep({seconds_text(until - self.now)})") if is_sleep else wait_of_current()
        current().wait_of_thread(kind, label, until)

    def thread_goes_on(self):
        current().step_of_thread()

    def thread_ended(self, error):
        current().end_of_thread(error)

    def _move(self, when, reason):
        before = self.now
        super()._move(when, reason)
        if when > before and not self.on_a_thread:
            current().emit("clock-moved", **{"from": before, "to": when}, reason=reason)


@contextlib.contextmanager
def _watched_classes():
    """Within this context asyncio makes watched tasks and futures."""
    factory = asyncio.tasks.create_eager_task_factory(Task)
    names = {
        "Task": (Task, asyncio, asyncio.tasks),
        "Future": (Future, asyncio, asyncio.futures),
        "_GatheringFuture": (WatchedGatheringFuture, asyncio.tasks),
        "eager_task_factory": (factory, asyncio, asyncio.tasks),
        "events": (copy_of(asyncio.events, Handle=SelectorHandle), asyncio.selector_events, asyncio.unix_events),
    }
    before = [(module, name, getattr(module, name)) for name, (_, *modules) in names.items() for module in modules]
    for name, (replacement, *modules) in names.items():
        for module in modules:
            setattr(module, name, replacement)
    asyncio.Lock._locked = LockHolders()
    queue_attributes = "_putters", "_unfinished_tasks"
    for name in queue_attributes:
        setattr(asyncio.Queue, name, TakenItems(name))
    try:
        yield
    finally:
        del asyncio.Lock._locked
        for name in queue_attributes:
            delattr(asyncio.Queue, name)
        for module, name, original in before:
            setattr(module, name, original)


def record(
    source,
    send,
    loop_class=RecordingLoop,
    kept_at_the_end=None,
    batch_size=LIMITS["batch"],
    recorder_class=Recorder,
    clock_class=RecordingClock,
    interrupts=(),
    stacks=None,
):
    """Run a program to its end and pass its events on.

    source: the program's text.
    send: called as send(json) for each batch_size events and at the end; json is a list of events as
        src/trace/model/events.ts describes them.
    loop_class: RecordingLoop or derived from it.
    kept_at_the_end: a function of a text; of what is written when the program is over and its objects are freed, it
        says which is recorded. Without it all is.
    recorder_class, clock_class: Recorder and RecordingClock, or derived from them.
    interrupts: the seconds at which Ctrl-C is pressed.
    stacks: as for virtual_clock.run.

    Returns what virtual_clock.run returns.
    """
    recorder = recorder_class(send, batch_size)

    def make_clock(write):
        clock = recorder.clock = clock_class(write)
        clock.kept_at_the_end = kept_at_the_end
        return clock

    with recording_with(recorder), _watched_classes():
        return virtual_clock.run(source, recorder.output, loop_class, make_clock, interrupts, stacks)
