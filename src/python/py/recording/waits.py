"""What a task or a future waits for, in the program's own terms: `WaitTarget` in src/trace/model/events.ts."""

import asyncio

from recording import socket_waits
from recording.recorded_texts import LIMITS
from recording.task_state import is_watched_task

FUTURE = ("future", "future")
GATHER = ("future", "gather")

# By the function that made a future: the kind and the label of a wait for it.
_BY_MAKER = {
    "_wait": ("future", "wait"),
    "_cancel_and_wait": ("future", "wait_for"),
    "shield": ("future", "shield"),
    "TaskGroup._aexit": ("future", "task group"),
    "Lock.acquire": ("lock", "lock.acquire"),
    "Semaphore.acquire": ("lock", "semaphore.acquire"),
    "Condition.wait": ("lock", "condition.wait"),
    "Event.wait": ("lock", "event.wait"),
    "Queue.get": ("queue", "queue.get"),
    "Queue.put": ("queue", "queue.put"),
    "gather": GATHER,
}

# The members of such a future, by the names in the function that made it.
_MEMBERS = {
    "_wait": lambda names: names["fs"],
    "_cancel_and_wait": lambda names: [names["fut"]],
    "shield": lambda names: [names["inner"]],
    "TaskGroup._aexit": lambda names: names["self"]._tasks,
}


_members_left = 0


def begin_run():
    """A run begins, which has its own limit of members."""
    global _members_left
    _members_left = LIMITS["members"]


def wait_target(future):
    """What is waited for, as `WaitTarget` in src/trace/model/events.ts."""
    if is_watched_task(future):
        return {"kind": "task", "task": future._trace_number, "label": future._trace_label}
    kind, label = getattr(future, "_trace_wait", FUTURE)
    number = future_number(future)
    if kind == "timer":
        return {"kind": kind, "future": number, "until": future._trace_until, "label": label}
    return {"kind": kind, "future": number, "label": label} | _members_once(future)


def future_number(future):
    return getattr(future, "_trace_number", 0)


def made_in(frame):
    """The kind and the label of a wait for a future that the function of this frame made."""
    found = _BY_MAKER.get(frame.f_code.co_qualname)
    caller = frame.f_back
    if frame.f_code is asyncio.Event.wait.__code__ and caller and caller.f_code is asyncio.Queue.join.__code__:
        found = ("queue", "queue.join")
    if found is None and (label := socket_waits.label_in(frame)) is not None:
        found = ("future", label)
    return found or FUTURE


def members_in(frame):
    """The members of a future that the function of this frame made, or None. They keep no object alive."""
    members = _MEMBERS.get(frame.f_code.co_qualname)
    return None if members is None else targets(members(frame.f_locals))


def targets(futures):
    """A `WaitTarget` for each of these, which for a set are in the order in which they were made."""
    in_order = sorted(futures, key=future_number) if isinstance(futures, (set, frozenset)) else futures
    return [wait_target(future) for future in in_order]


def _members_once(future):
    """What a gather and its like wait for in their turn: an event says so the first time only, within the limits."""
    global _members_left
    members = getattr(future, "_trace_members", None)
    if members is None:
        return {}
    future._trace_members = None
    count, depth = _extent_of(members)
    if count > _members_left or depth > LIMITS["memberDepth"]:
        return {}
    _members_left -= count
    return {"members": members}


def _extent_of(members):
    """How many members there are, those of members included, and how deep they are nested."""
    count, depth = 0, 0
    while members:
        count, depth = count + len(members), depth + 1
        members = [inner for member in members for inner in member.get("members", ())]
    return count, depth
