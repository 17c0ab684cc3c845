"""VirtualClockLoop, watched."""

import asyncio
import heapq
import sys

from recording import coroutine_stacks, deadlocks, recorder
from recording.callbacks import callback_text
from recording.recorded_texts import seconds_text, str_of, when_of
from recording.task_state import is_watched_task
from recording.waits import future_number
from recording.watched_futures import Task
from recording.watched_handles import Handle, ThreadSafeHandle, TimerHandle, stepped_task
from virtual_loop import VirtualClockLoop

# As in src/runtime/loop/deadlocks.ts.
_NO_DEADLOCK = (
    "Let something that runs set the result that is waited for, or limit the wait with asyncio.timeout(seconds)."
)

_CONNECTIONS = " A connection that is waited for ends when its other end is closed, for example with writer.close()."
_SERVERS = (
    " A server gets connections only from the program that it is in: call asyncio.open_connection(host, port) there, "
    "or end the run with Ctrl-C (Interrupt, below the program)."
)
_SIGNALS = (
    " A signal that is waited for must be sent: Ctrl-C with Interrupt, below the program, "
    "others with os.kill(os.getpid(), signal.SIGTERM)."
)


def _woken_by(callback, loop):
    """The task for which asyncio itself has set a timer, or None."""
    if callback in (asyncio.futures._set_result_unless_cancelled, asyncio.tasks._release_waiter):
        return asyncio.tasks.current_task(loop)
    if getattr(callback, "__func__", None) is asyncio.Timeout._on_timeout:
        return callback.__self__._task
    return None


class RecordingLoop(VirtualClockLoop, is_own=True):
    """VirtualClockLoop that emits every iteration, handle, timer, future and task."""

    def __init__(self, selector=None):
        super().__init__(selector)
        self._iteration = 0

    def gathers(self, future):
        """Called with the future of a gather, which create_future() does not make."""

    def run_in_executor(self, executor, func, *args):
        future = super().run_in_executor(executor, func, *args)
        if sys._getframe(1).f_code is asyncio.to_thread.__code__:
            # It wraps the function in a context's run().
            future._trace_wait = ("future", f"to_thread({str_of(getattr(func.args[0], '__name__', ''))})")
        elif sys._getframe(1).f_code is asyncio.BaseEventLoop.getaddrinfo.__code__:
            future._trace_wait = ("future", f"the address of {str_of(args[0])}")
        return future

    def run_forever(self):
        events = recorder.current()
        outer, events.loop = events.loop, self
        try:
            super().run_forever()
        finally:
            events.loop = outer

    def _process_events(self, event_list):
        super()._process_events(event_list)
        self._iteration += 1
        events = recorder.current()
        events.iteration = self._iteration
        events.emit("loop-iteration", ready=len(self._ready) + self._due_timers())

    def _who_waits(self):
        tasks = sorted(filter(is_watched_task, asyncio.all_tasks(self)), key=future_number)
        hints = (
            _NO_DEADLOCK,
            _CONNECTIONS if self._transports else "",
            _SERVERS if any(descriptor not in self._transports for descriptor in self._selector.get_map()) else "",
            _SIGNALS if self._signal_handlers else "",
        )
        return f": {deadlocks.explanation(tasks)}. {''.join(hints)}"

    def _due_timers(self):
        end = self.time() + self._clock_resolution
        timers, count, places = self._scheduled, 0, [0]
        while places:
            place = places.pop()
            if place < len(timers) and timers[place]._when < end:
                count += 1
                places += (2 * place + 1, 2 * place + 2)
        # A timer at NaN breaks the heap's order, and is due whenever it comes to be the first.
        return _popped_before(end, timers) if any(timer._when != timer._when for timer in timers) else count

    def _call_soon(self, callback, args, context):
        self._note_yield(callback)
        handle = Handle(callback, args, self, context)
        self._emit_scheduled(handle, None)
        self._ready.append(handle)
        return handle

    def _add_callback(self, handle):
        if not handle._cancelled:
            self._emit_scheduled(handle, None)
            self._ready.append(handle)

    def call_soon_threadsafe(self, callback, *args, context=None):
        if self._is_behind():
            return super().call_soon_threadsafe(callback, *args, context=context)
        self._check_closed()
        if self._debug:
            self._check_callback(callback, "call_soon_threadsafe")
        handle = self._thread_safe_handle(callback, args, context)
        self._emit_scheduled(handle, None)
        self._ready.append(handle)
        self._write_to_self()
        return handle

    def _thread_safe_handle(self, callback, args, context):
        handle = ThreadSafeHandle(callback, args, self, context)
        if handle._source_traceback:
            # The constructor of the class from which it is derived.
            del handle._source_traceback[-1]
        handle._trace_line, handle._trace_number = coroutine_stacks.running_line(), None
        return handle

    def call_at(self, when, callback, *args, context=None):
        if when is None:
            raise TypeError("when cannot be None")
        self._check_closed()
        if self._debug:
            self._check_thread()
            self._check_callback(callback, "call_at")
        timer = TimerHandle(when, callback, args, self, context)
        if callback is asyncio.futures._set_result_unless_cancelled:
            args[0]._trace_until = when_of(when, self.time())
            args[0]._trace_wait = ("timer", f"sleep({seconds_text(sys._getframe(1).f_locals['delay'])})")
        self._emit_scheduled(timer, when_of(when, self.time()))
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer

    def _emit_scheduled(self, handle, when):
        events = recorder.current()
        task = stepped_task(handle._callback)
        if task is not None:
            events.end_of_yield(task)
        else:
            task = _woken_by(handle._callback, self)
        events.emit_new(
            "handle-scheduled",
            "handle",
            handle,
            "handle",
            callback=callback_text(handle._callback),
            when=when,
            wakes=getattr(task, "_trace_number", None),
            **_line(handle),
            **_completed(handle),
        )


def _popped_before(end, timers):
    timers, count = timers.copy(), 0
    while timers and not timers[0]._when >= end:
        heapq.heappop(timers)
        count += 1
    return count


def _line(handle):
    """The line at which another thread called it, which may have been run before the loop's time comes to it."""
    return {"line": handle._trace_line} if isinstance(handle, ThreadSafeHandle) else {}


def _completed(handle):
    """The task or future of which a handle is a done callback."""
    future = handle._args[0] if len(handle._args or ()) == 1 else None
    if handle._cancelled or not asyncio.isfuture(future) or not future.done():
        return {}
    if isinstance(future, Task):
        return {"completed": {"kind": "task", "task": future._trace_number}}
    return {"completed": {"kind": "future", "future": future_number(future)}}
