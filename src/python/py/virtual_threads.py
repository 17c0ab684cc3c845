"""Threads where WebAssembly cannot suspend a stack: a function runs in one go, in a strand of the clock.

Within such a function Python sees another thread: its name, its identity, its context, its thread-local data. What a
thread would wait for while others run cannot happen meanwhile, so such a wait is refused with a sentence.
"""

import asyncio
import contextvars
import math
import threading
import weakref
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool

import clock
from library_files import copy_of
from threads import strands

_pools = weakref.WeakKeyDictionary()


def begin(can_switch):
    """A program begins. can_switch: whether its threads have stacks of their own, and nothing of this is used."""
    _pools.clear()
    ThreadPoolExecutor.submit = _submit_to_pool if can_switch else _submit
    ThreadPoolExecutor.shutdown = _shutdown_pool if can_switch else _shutdown
    own = copy_of(threading, Thread=_ShutdownThread)
    asyncio.base_events.threading = threading if can_switch else own


def _submit(executor, fn, /, *args, **kwargs):
    """Call a function on a thread of a pool. Its future is done when the clock gets to the end."""
    if executor._shutdown:
        raise RuntimeError("cannot schedule new futures after shutdown")
    pool = _pools.setdefault(executor, _Pool(executor))
    result, error, end = pool.run(fn, args, kwargs)
    outcome = Future()
    outcome.set_running_or_notify_cancel()
    if error is None:
        clock.current().arrive(end, lambda: outcome.set_result(result))
    else:
        clock.current().arrive(end, lambda: outcome.set_exception(error))
    return outcome


def end_of(executor):
    """The second at which the last function on a pool's threads ends, 0 if there is none."""
    return max((worker.free_at for worker in _workers_of(executor)), default=0.0)


def end_threads(executor):
    """The threads of a pool have ended: Python does not list them any more."""
    for worker in _workers_of(executor):
        threading._active.pop(worker.thread._ident, None)


def _workers_of(executor):
    return _pools[executor].workers if executor in _pools else ()


class _Worker:
    """A thread of a pool."""

    def __init__(self, name):
        self.free_at = 0.0
        self.context = contextvars.Context()
        self.thread = thread = threading.Thread(name=name)
        thread._started.set()
        self.stack = clock.current().threads.strand()
        thread._ident = thread._native_id = self.stack.ident
        thread._os_thread_handle = threading._make_thread_handle(thread._ident)
        threading._active[thread._ident] = thread


class _Pool:
    def __init__(self, executor):
        self._executor = executor
        self.workers = []

    def run(self, func, args, kwargs):
        time = clock.current()
        worker, start = self._take_worker(time.now)
        if start == math.inf:
            raise RuntimeError(time.threads.no_wait())
        result, error = None, None
        worker.free_at = math.inf
        with strands.running(worker.stack, start):
            try:
                result = worker.context.run(func, *args, **kwargs)
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
        worker = self._add_worker()
        return worker, worker.free_at

    def _add_worker(self):
        # The name that ThreadPoolExecutor._adjust_thread_count gives.
        worker = _Worker(f"{self._executor._thread_name_prefix or self._executor}_{len(self.workers)}")
        time = clock.current()
        with strands.running(worker.stack, time.now):
            try:
                worker.context.run(self._executor._create_worker_context().initialize)
            except BaseException as error:
                message = "A thread initializer failed, the thread pool is not usable anymore"
                raise BrokenThreadPool(message) from error
            worker.free_at = time.now
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


def _shutdown(executor, wait=True, *, cancel_futures=False):
    _shutdown_pool(executor, wait=wait, cancel_futures=cancel_futures)
    if wait:
        if end_of(executor) > clock.current().now:
            clock.current().advance(end_of(executor))
        end_threads(executor)


_ShutdownThread.__name__ = _ShutdownThread.__qualname__ = "Thread"
_ShutdownThread.__module__ = "threading"

_submit_to_pool, _shutdown_pool = ThreadPoolExecutor.submit, ThreadPoolExecutor.shutdown
