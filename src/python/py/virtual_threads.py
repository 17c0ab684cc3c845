"""Threads without threads: the functions of a pool run in one go, each in a strand of the clock.

Within such a function Python sees another thread: its name, its identity, its context, its thread-local data. What a
thread would wait for while others run cannot happen meanwhile, so such a wait is refused with a sentence.
"""

import _thread
import _threading_local
import asyncio
import contextlib
import contextvars
import itertools
import math
import queue
import threading
import types
import weakref
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

import clock

_NO_WAIT_ON_A_THREAD = (
    "a function on a thread cannot wait here for the event loop or for another thread: it runs in one go, ahead of "
    "them. Let the function return, and wait in an async function: await what it waits for, and call "
    "asyncio.to_thread again for the rest"
)
_DEADLOCK = "deadlock: the main thread waits, and no other thread runs that could end the wait"

_pools = weakref.WeakKeyDictionary()
_main_ident = threading.get_ident()
_idents = itertools.count(_main_ident + 1)
_running_ident = _main_ident


def begin():
    """A program begins: its threads and pools are counted from the first one."""
    global _idents
    _idents = itertools.count(_main_ident + 1)
    _pools.clear()
    for ident in [ident for ident in threading._active if ident != _main_ident]:
        del threading._active[ident]
    ThreadPoolExecutor._counter = itertools.count().__next__


def run(executor, func, args):
    """Call a function on a thread of a pool.

    Returns its result, its exception, and the second at which it has ended; the result or the exception is None.
    """
    if executor._shutdown:
        raise RuntimeError("cannot schedule new futures after shutdown")
    pool = _pools.setdefault(executor, _Pool(executor))
    return pool.run(func, args)


def end_of(executor):
    """The second at which the last function on a pool's threads ends, 0 if there is none."""
    return max((worker.free_at for worker in _workers_of(executor)), default=0.0)


def end_threads(executor):
    """The threads of a pool have ended: Python does not list them any more."""
    for worker in _workers_of(executor):
        threading._active.pop(worker.thread._ident, None)


def local_with(**values):
    """An object whose attributes each thread has for itself, with values to begin with."""
    return type("local", (threading.local,), values)()


def _workers_of(executor):
    return _pools[executor].workers if executor in _pools else ()


class _Worker:
    """A thread of a pool."""

    def __init__(self, name):
        self.free_at = 0.0
        self.context = contextvars.Context()
        self.thread = thread = threading.Thread(name=name)
        thread._started.set()
        thread._ident = next(_idents)
        thread._handle = threading._make_thread_handle(thread._ident)
        threading._active[thread._ident] = thread

    @contextlib.contextmanager
    def running(self):
        """Within this context this is the current thread."""
        global _running_ident
        outer, _running_ident = _running_ident, self.thread._ident
        try:
            yield
        finally:
            _running_ident = outer


class _Pool:
    def __init__(self, executor):
        self._executor = executor
        self.workers = []

    def run(self, func, args):
        time = clock.current()
        worker, start = self._take_worker(time.now)
        if start == math.inf:
            raise RuntimeError(_NO_WAIT_ON_A_THREAD)
        result, error = None, None
        worker.free_at = math.inf
        with time.strand(start), worker.running():
            try:
                result = worker.context.run(func, *args)
            except BaseException as raised:
                error = raised
            worker.free_at = time.now
        return result, error, worker.free_at

    def _take_worker(self, now):
        """The thread that a function gets which is submitted now, and the second at which it begins."""
        first_free = min(self.workers, key=lambda worker: worker.free_at, default=None)
        if first_free is not None and first_free.free_at <= now:
            return first_free, now
        if len(self.workers) >= self._executor._max_workers:
            return first_free, first_free.free_at
        return self._add_worker(), now

    def _add_worker(self):
        # The name that ThreadPoolExecutor._adjust_thread_count gives.
        worker = _Worker(f"{self._executor._thread_name_prefix or self._executor}_{len(self.workers)}")
        with worker.running():
            try:
                worker.context.run(self._executor._create_worker_context().initialize)
            except BaseException as error:
                message = "A thread initializer failed, the thread pool is not usable anymore"
                raise BrokenThreadPool(message) from error
        self.workers.append(worker)
        return worker


class _ShutdownThread:
    """The thread on which a loop waits for its default executor."""

    def __init__(self, target, args):
        self._target, self._args = target, args

    def start(self):
        loop, time = self._target.__self__, clock.current()
        time.arrive(max(time.now, end_of(loop._default_executor)), lambda: self._target(*self._args))

    def join(self):
        pass


class _Lock:
    """A lock. Where CPython would wait for another thread, it moves the clock or refuses."""

    __slots__ = ("_lock", "__weakref__")

    def __init__(self):
        self._lock = _allocate_lock()

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if self._lock.acquire(False):
            return True
        if blocking and timeout != 0:
            _wait(timeout)
        return False

    def release(self):
        self._lock.release()

    def locked(self):
        return self._lock.locked()

    __enter__ = acquire

    def __exit__(self, *exception):
        self.release()

    def __repr__(self):
        return f"<{'locked' if self.locked() else 'unlocked'} _thread.lock object at {id(self):#x}>"


_Lock.__name__ = _Lock.__qualname__ = "lock"
_Lock.__module__ = "_thread"


def _wait(timeout):
    """Let the seconds of a wait pass that nothing can end. timeout: -1 for a wait without end."""
    time = clock.current()
    if time.on_a_thread:
        raise RuntimeError(_NO_WAIT_ON_A_THREAD)
    if timeout < 0:
        raise RuntimeError(_DEADLOCK)
    time.advance(time.now + timeout)


def _get_ident():
    return _running_ident


def _shutdown(executor, wait=True, *, cancel_futures=False):
    _shutdown_pool(executor, wait=wait, cancel_futures=cancel_futures)
    if wait:
        if end_of(executor) > clock.current().now:
            clock.current().advance(end_of(executor))
        end_threads(executor)


_allocate_lock = _thread.allocate_lock
_shutdown_pool = ThreadPoolExecutor.shutdown
ThreadPoolExecutor.shutdown = _shutdown
_thread.get_ident = threading.get_ident = threading.get_native_id = _get_ident
_thread.allocate_lock = threading._allocate_lock = threading.Lock = _Lock
# It needs no more of the module.
asyncio.base_events.threading = types.SimpleNamespace(get_ident=_get_ident, Thread=_ShutdownThread)
# These are written in C, and wait by themselves; the ones that are written in Python use the above.
threading._CRLock = None
threading.local = _threading_local.local
queue.SimpleQueue = queue._PySimpleQueue
