"""A watched run in which nothing is left to chance, to be compared with another implementation step by step.

asyncio keeps tasks in sets: those of `wait`, those that a shutdown or a failed TaskGroup cancels, those that `all_tasks`
gives. CPython's order there follows from memory addresses, and no program may rely on it. Here it is one of the orders
that CPython may choose: that of insertion. And an object without references lives on until its loop is closed, because
no program may rely on the moment when garbage is collected either.

Nothing that a program can rely on is different.
"""

import asyncio
import builtins
import contextlib
import gc
import inspect
import io
import re
import sys
import types
import weakref

from builtin_functions import as_builtin
from library_files import copy_of
from recording import trace_recorder
from recording.recorder import current

# CPython's own objects live as long as the process. A garbage collection between two programs need not visit them again,
# which takes longer than a short program.
gc.collect()
gc.freeze()


class InsertionOrderedSet(builtins.set):
    """A set that iterates and prints in the order of insertion."""

    def __init__(self, members=()):
        super().__init__()
        self._order = {}
        self.update(members)

    def __iter__(self):
        return iter(list(self._order))

    def __repr__(self):
        return f"{{{', '.join(map(repr, self._order))}}}" if self._order else "set()"

    def copy(self):
        return InsertionOrderedSet(self)

    def add(self, member):
        super().add(member)
        self._order[member] = None

    def discard(self, member):
        super().discard(member)
        self._order.pop(member, None)

    def remove(self, member):
        super().remove(member)
        self._order.pop(member, None)

    def pop(self):
        member = next(iter(self._order), None) if self._order else super().pop()
        self.remove(member)
        return member

    def clear(self):
        super().clear()
        self._order.clear()

    def update(self, *others):
        for other in others:
            for member in other:
                self.add(member)

    __hash__ = None


InsertionOrderedSet.__name__ = InsertionOrderedSet.__qualname__ = "set"
InsertionOrderedSet.__module__ = "builtins"


class _WeakSetInOrder(weakref.WeakSet):
    """The connections of a server are in one."""

    def __init__(self, data=None):
        super().__init__()
        self.data = InsertionOrderedSet()
        self.update(data or ())


_WeakSetInOrder.__name__ = _WeakSetInOrder.__qualname__ = "WeakSet"
_WeakSetInOrder.__module__ = weakref.WeakSet.__module__


class DeterminedLoop(trace_recorder.RecordingLoop, is_own=True):
    def __init__(self, selector=None):
        super().__init__(selector)
        self._asyncgens.data = InsertionOrderedSet()
        self._kept = []
        self._generators = []

    def create_future(self):
        future = super().create_future()
        self._kept.append(future)
        return future

    def create_task(self, coro, **kwargs):
        task = super().create_task(coro, **kwargs)
        self._kept.append(task)
        return task

    def gathers(self, future):
        self._kept.append(future)

    def _asyncgen_firstiter_hook(self, agen):
        super()._asyncgen_firstiter_hook(agen)
        self._generators.append(agen)

    async def shutdown_asyncgens(self):
        # The loop has nothing to do with one that has ended, unless the program still holds it.
        self._generators = [agen for agen in self._generators if agen.ag_frame is not None]
        await super().shutdown_asyncgens()

    def close(self):
        if self.is_closed():
            return
        super().close()
        with current().only_output(lambda text: True):
            self._close_coroutines()
            # A list that is cleared releases its last member first.
            kept, self._kept = self._kept[::-1], []
            while kept:
                kept.pop()
            self._generators.clear()
            gc.collect()

    def _close_coroutines(self):
        """Ends the coroutines of tasks that will not run again, in the order in which the tasks were made.

        CPython does so when it frees them. Those that the program's lists hold it frees when the program's names are
        going already, and whether what their finally blocks look for is still there would be chance.
        """
        for future in self._kept:
            if not isinstance(future, asyncio.Task) or future.done():
                continue
            coroutine = future.get_coro()
            if inspect.iscoroutine(coroutine) and inspect.getcoroutinestate(coroutine) == inspect.CORO_SUSPENDED:
                _close(coroutine)


def _close(coroutine):
    """As CPython ends a coroutine that it frees (`_PyGen_Finalize` of Objects/genobject.c)."""
    text = repr(coroutine)
    try:
        coroutine.close()
    except BaseException as error:
        # The traceback must not show that this function called it.
        error.__traceback__ = error.__traceback__.tb_next
        message = f"Exception ignored while closing generator {text}"
        sys.unraisablehook(types.SimpleNamespace(err_msg=message, exc_value=error, object=None))


class DeterminedClock(trace_recorder.RecordingClock):
    def finish(self):
        """What the program's lists still hold is freed while its names exist, not while they are being removed."""
        super().finish()
        for name, value in vars(sys.modules["__main__"]).items():
            if isinstance(value, (dict, list)) and not name.startswith("__"):
                value.clear()
        gc.collect()


def _is_report(text):
    """Whether CPython writes this when it frees an object.

    What an object's own code writes that lives until the program's end is chance: the program's names are gone by then.
    """
    return bool(_REPORT.match(text))


_REPORT = re.compile(
    r"\w+ exception was never retrieved|Task was destroyed but it is pending!|\S+: RuntimeWarning: coroutine "
)


class _AsCompletedInOrder(asyncio.tasks._AsCompletedIterator):
    """The same constructor, but for a set that keeps its order; asyncio writes that one as a comprehension."""

    def __init__(self, aws, timeout):
        self._done = asyncio.Queue()
        self._timeout_handle = None
        loop = asyncio.get_event_loop()
        todo = InsertionOrderedSet(asyncio.ensure_future(aw, loop=loop) for aw in InsertionOrderedSet(aws))
        for future in todo:
            future.add_done_callback(self._handle_completion)
        if todo and timeout is not None:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)
        self._todo = todo
        self._todo_left = len(todo)


@contextlib.contextmanager
def sets_in_order():
    all_tasks = asyncio.tasks.all_tasks
    as_completed_iterator = asyncio.tasks._AsCompletedIterator

    def all_tasks_in_order(loop=None):
        return InsertionOrderedSet(sorted(all_tasks(loop), key=lambda task: task._trace_number))

    in_order = as_builtin(all_tasks_in_order, "all_tasks", "_asyncio", all_tasks)

    modules = (asyncio.tasks, asyncio.taskgroups, asyncio.base_events)
    for module in modules:
        module.set = InsertionOrderedSet
    asyncio.all_tasks = asyncio.tasks.all_tasks = in_order
    asyncio.tasks._AsCompletedIterator = _AsCompletedInOrder
    asyncio.base_events.weakref = copy_of(weakref, WeakSet=_WeakSetInOrder)
    # What the previous program left behind must not be reported in this one.
    with contextlib.redirect_stderr(io.StringIO()):
        gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        for module in modules:
            del module.set
        asyncio.all_tasks = asyncio.tasks.all_tasks = all_tasks
        asyncio.tasks._AsCompletedIterator = as_completed_iterator
        asyncio.base_events.weakref = weakref


def record(source, emit, interrupts=(), stacks=None):
    """As trace_recorder.record."""
    with sets_in_order():
        return trace_recorder.record(
            source,
            emit,
            DeterminedLoop,
            _is_report,
            clock_class=DeterminedClock,
            interrupts=interrupts,
            stacks=stacks,
        )
