"""What the message of a deadlock says of the tasks, as src/runtime/loop/blocked-tasks.ts says it.

What a task waits for is read off the functions of asyncio in which its coroutines are suspended.
"""

import asyncio
import sys
import weakref

from recording import coroutine_stacks, recorder
from recording.recorded_texts import cut, str_of
from recording.task_state import is_watched_task
from recording.waits import FUTURE, future_number

# More tasks than these are only counted.
_MOST_NAMES = 4


def explanation(tasks):
    """Record that these tasks wait for what nothing can end.

    Returns which of them wait where, for what, and for each other, in sentences without the last full stop.
    """
    waits = [_wait_of(task, is_alone=len(tasks) == 1) for task in tasks]
    recorder.current().deadlock(
        [
            {"task": future_number(task), "sentence": cut(sentence), "by": getattr(_blocker(task), "_trace_number", None)}
            for task, sentence in zip(tasks, waits, strict=True)
        ]
    )
    if not tasks:
        return "the loop runs, but there is no task and no callback"
    return ". ".join(["; ".join(waits), *map(_cycle_of, _cycles(tasks))])


class LockHolders:
    """Replaces an attribute of a lock, and records which task acquires the lock, and at which line."""

    def __get__(self, lock, owner=None):
        return self if lock is None else lock.__dict__["_locked"]

    def __set__(self, lock, is_locked):
        lock.__dict__["_locked"] = is_locked
        if not is_locked:
            lock.__dict__.pop("_trace_holder", None)
            return
        loop = asyncio._get_running_loop()
        task = None if loop is None else asyncio.current_task(loop)
        if is_watched_task(task):
            # It must not live on for this.
            lock.__dict__["_trace_holder"] = weakref.ref(task), _name(task), coroutine_stacks.running_line()


class TakenItems:
    """Replaces an attribute of a queue, and records which tasks took the items that are not done yet.

    As src/runtime/tracing/taken-items.ts does: a call of task_done() counts for an item that its own task took, or else
    for one of the task that was the first to take any.

    name: "_putters", which get_nowait() reads when it has taken an item, or "_unfinished_tasks", which task_done() sets.
    """

    def __init__(self, name):
        self._name = name

    def __get__(self, queue, owner=None):
        if queue is None:
            return self
        if sys._getframe(1).f_code is asyncio.Queue.get_nowait.__code__:
            self._take(queue.__dict__.setdefault("_trace_taken", {}))
        try:
            return queue.__dict__[self._name]
        except KeyError:
            problem = f"{type(queue).__name__!r} object has no attribute {self._name!r}"
            raise AttributeError(problem, name=self._name, obj=queue) from None

    def __set__(self, queue, value):
        queue.__dict__[self._name] = value
        if sys._getframe(1).f_code is asyncio.Queue.task_done.__code__:
            self._finish(queue.__dict__.get("_trace_taken", {}))

    @staticmethod
    def takers(queue):
        """The tasks that took what is not done, each with its name; None for one that is no more.

        Empty when something else took a part of it.
        """
        taken = queue.__dict__.get("_trace_taken", {})
        return [] if None in taken else [(task(), name) for task, name, _ in taken.values()]

    @staticmethod
    def _take(taken):
        number, task = _current()
        if number in taken:
            taken[number][2] += 1
        else:
            # It must not live on for this.
            taken[number] = [None, None, 1] if task is None else [weakref.ref(task), str_of(task.get_name()), 1]

    @staticmethod
    def _finish(taken):
        number, _ = _current()
        by = number if number in taken else next(iter(taken), None)
        if by not in taken:
            return
        taken[by][2] -= 1
        if taken[by][2] == 0:
            del taken[by]


def _current():
    """The number of the task that runs, and the task; None for what is no task."""
    loop = asyncio._get_running_loop()
    task = None if loop is None else asyncio.current_task(loop)
    return (task._trace_number, task) if is_watched_task(task) else (None, None)


def _wait_of(task, is_alone):
    place = _at(coroutine_stacks.waiting_line(task.get_coro()))
    label, obstacle = _waited_for(task, is_alone)
    return f"{_name(task)} waits{place} for {label}{obstacle}"


def _name(task):
    return f"{str_of(task.get_name())} ({task._trace_label})"


def _at(line):
    return "" if line is None else f" at line {line}"


def _waited_for(task, is_alone):
    """What a task waits for, and what keeps the wait from ending."""
    future = task._fut_waiter
    if future is None:
        return "its turn", ""
    if is_watched_task(future):
        return str_of(future.get_name()), ""
    _, label = getattr(future, "_trace_wait", FUTURE)
    if label == FUTURE[1]:
        return "a future that is never resolved", ""
    found = _primitive_of(task)
    if found is None:
        return label, ""
    function, waited = found
    if function is asyncio.Queue.join.__code__:
        return label, _unfinished(waited, is_alone)
    if function is asyncio.Queue.get.__code__:
        return label, ": the queue is empty"
    if function is asyncio.Queue.put.__code__:
        return label, f": the queue is full, with {_count(waited.qsize())}"
    return label, _held(waited, task)


_FUNCTIONS = (asyncio.Lock.acquire, asyncio.Queue.get, asyncio.Queue.put)
_CODES = {function.__code__ for function in _FUNCTIONS}


def _primitive_of(task):
    """The function of a lock or a queue in which a task waits, as its code, and the lock or the queue; or None."""
    frames = list(coroutine_stacks.suspended_frames(task.get_coro()))
    innermost = frames[-1] if frames else None
    if innermost is None:
        return None
    if innermost.f_code in _CODES:
        return innermost.f_code, innermost.f_locals["self"]
    before = frames[-2] if len(frames) > 1 else None
    if innermost.f_code is asyncio.Event.wait.__code__ and before and before.f_code is asyncio.Queue.join.__code__:
        return before.f_code, before.f_locals["self"]
    return None


def _held(lock, waiting):
    if (taken := lock.__dict__.get("_trace_holder")) is None:
        return ""
    holder, name, line = taken[0](), *taken[1:]
    if holder is None or holder.done():
        return f", which {name} took{_at(line)} and did not release"
    since = "" if line is None else f" since line {line}"
    return f", which it holds itself{since}" if holder is waiting else f", which {_name(holder)} holds{since}"


def _unfinished(queue, is_alone):
    items, in_queue = queue._unfinished_tasks, queue.qsize()
    taken = items - in_queue
    by = TakenItems.takers(queue)
    is_over = bool(by) and all(task is None or task.done() for task, _ in by)
    unfinished = f": {_count(items)} {'is' if items == 1 else 'are'} unfinished"
    if in_queue == 0 and is_over:
        tasks = f"the {'task' if len(by) == 1 else 'tasks'} that took {'it' if items == 1 else 'them'}"
        return f"{unfinished}, and {tasks} ({', '.join(_names(by))}) {'is' if len(by) == 1 else 'are'} done"
    where = []
    if in_queue > 0:
        where.append(("" if in_queue == items else f"{in_queue} ") + "still in the queue")
    if taken > 0:
        where.append(("" if taken == items else f"{taken} ") + _taken(by, is_over))
    left = ", and no other task is left" if is_alone else ""
    return f"{unfinished}, {' and '.join(where)}{left}"


def _taken(by, is_over):
    if not by:
        return "taken out without task_done()"
    *before, last = _names(by)
    names = f"{', '.join(before)} and {last}" if before else last
    if not is_over:
        return f"taken by {names} without task_done()"
    return f"taken by {names}, which {'is' if len(by) == 1 else 'are'} done"


def _names(takers):
    names = [name for _, name in takers[:_MOST_NAMES]]
    more = len(takers) - len(names)
    return names + ([] if more == 0 else ["1 other" if more == 1 else f"{more} others"])


def _count(items):
    return "1 item" if items == 1 else f"{items} items"


def _blocker(task):
    """The task that must go on before this one can, itself if it holds the lock; None when it is none, or not known."""
    if is_watched_task(task._fut_waiter):
        return task._fut_waiter
    found = _primitive_of(task)
    if found is None or found[0] is not asyncio.Lock.acquire.__code__:
        return None
    taken = found[1].__dict__.get("_trace_holder")
    holder = None if taken is None else taken[0]()
    return None if holder is None or holder.done() else holder


def _cycles(tasks):
    """The tasks that wait for each other in a circle, in the order in which they wait, for each circle."""
    seen, cycles = set(), []
    for task in tasks:
        path = []
        while task is not None and id(task) not in seen:
            seen.add(id(task))
            path.append(task)
            task = _blocker(task)
        # What is said of the wait of a task for itself says it all.
        if task in path[:-1]:
            cycles.append(path[path.index(task) :])
    return cycles


def _cycle_of(tasks):
    names = [*map(_name, tasks)]
    if len(names) == 2:
        return f"{' and '.join(names)} wait for each other"
    waits = [f"{name} {'for' if place else 'waits for'} {names[place + 1]}" for place, name in enumerate(names[:-1])]
    return f"{', '.join(waits)}, and {names[-1]} for {names[0]}"
