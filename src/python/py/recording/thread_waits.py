"""What a thread waits for, in the program's own terms: the kind and the label of a `WaitTarget` in src/trace/model/events.ts."""

import sys

import virtual_clock
from recording.recorded_texts import cut, str_of

_LOCK = "lock"
_QUEUE = "queue"
_FUTURE = "future"

# By the qualified name of the function of the library in which a thread waits. Of several that call each other, the one
# that the program has called says what is waited for.
_BY_FUNCTION = {
    "lock.acquire": (_LOCK, "lock.acquire"),
    "lock.__enter__": (_LOCK, "lock.acquire"),
    "RLock.acquire": (_LOCK, "lock.acquire"),
    "RLock.__enter__": (_LOCK, "lock.acquire"),
    "Condition.__enter__": (_LOCK, "condition.acquire"),
    "Condition.wait": (_LOCK, "condition.wait"),
    "Condition.wait_for": (_LOCK, "condition.wait"),
    "Event.wait": (_LOCK, "event.wait"),
    "Semaphore.acquire": (_LOCK, "semaphore.acquire"),
    "Barrier.wait": (_LOCK, "barrier.wait"),
    "Queue.get": (_QUEUE, "queue.get"),
    "Queue.put": (_QUEUE, "queue.put"),
    "Queue.join": (_QUEUE, "queue.join"),
    "_PySimpleQueue.get": (_QUEUE, "queue.get"),
    "SimpleQueue.get": (_QUEUE, "queue.get"),
    "_worker": (_QUEUE, "a function to run"),
    "Future.result": (_FUTURE, "future.result"),
    "Future.exception": (_FUTURE, "future.result"),
    "wait": (_FUTURE, "wait"),
    "as_completed": (_FUTURE, "as_completed"),
    "Executor.map.<locals>.result_iterator": (_FUTURE, "map"),
    "ThreadPoolExecutor.shutdown": (_FUTURE, "the end of a pool"),
    "Thread.start": (_FUTURE, "the start of a thread"),
    "BaseEventLoop._run_once": (_FUTURE, "what its event loop waits for"),
    "pause": (_FUTURE, "a signal"),
    "sigwait": (_FUTURE, "a signal"),
    "wait_for": (_FUTURE, "a socket"),
}


def wait_of_current():
    """The kind and the label of what the current thread waits for."""
    found = (_LOCK, "lock.acquire")
    frame = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename != virtual_clock.FILE_NAME:
        name = frame.f_code.co_qualname
        if name == "Thread.join":
            found = (_FUTURE, cut(f"the end of {str_of(frame.f_locals['self']._name)}"))
        else:
            found = _BY_FUNCTION.get(name, found)
        frame = frame.f_back
    return found
