"""The functions of the module `_thread`, on the scheduler of the program that runs; `threading` is on top of them."""

import _thread
import itertools
import math
import queue
import sys
import threading
import types
import weakref
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import thread as _pools

import clock
from builtin_functions import as_builtin
from threads import garbage, locks, strands
from threads.local import local

MAIN_IDENT = _thread.get_ident()

# Those that the end of the program waits for, in the order in which they were started.
_joined_at_the_end = []


class _ThreadHandle:
    """A thread as `threading` knows it: whether it has ended, and a way to wait for that."""

    __slots__ = ("_ident", "_state", "_joining", "__weakref__")

    def __init__(self):
        self._ident, self._state, self._joining = 0, "not started", []

    @property
    def ident(self):
        return self._ident

    def is_done(self):
        return self._state == "done"

    def join(self, timeout=None, /):
        if self._state == "not started":
            raise RuntimeError("thread not started")
        if timeout is not None and not isinstance(timeout, (int, float)):
            raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer or float")
        time = clock.current()
        if self._state == "running" and self._ident == time.threads.current.ident:
            raise RuntimeError("Cannot join current thread")
        until = math.inf if timeout is None or timeout < 0 else time.now + timeout
        while self._state == "running":
            stack = time.threads.current
            self._joining.append(stack)
            try:
                if not time.wait(until):
                    return
            finally:
                if stack in self._joining:
                    self._joining.remove(stack)

    def _started(self, ident):
        self._ident, self._state = ident, "running"

    def _set_done(self):
        if self._state == "not started":
            raise RuntimeError("thread not started")
        self._state = "done"
        joining, self._joining = self._joining, []
        for stack in joining:
            clock.current().threads.wake(stack)

    def __repr__(self):
        return f"<_thread._ThreadHandle object: ident={self._ident}>"


_ThreadHandle.__module__ = "_thread"


def _make_thread_handle(ident, /):
    if not isinstance(ident, int):
        raise TypeError("ident must be an integer")
    handle = _ThreadHandle()
    handle._started(ident)
    return handle


def _start_joinable_thread(function, handle=None, daemon=True):
    if not callable(function):
        raise TypeError("thread function must be callable")
    if handle is None:
        handle = _ThreadHandle()
    elif handle._state != "not started":
        raise RuntimeError("thread already started")
    _start(function, handle, (), {}, daemon)
    if not daemon:
        _joined_at_the_end.append(handle)
    return handle


def _start_new_thread(function, args, kwargs={}, /):
    if not callable(function):
        raise TypeError("first arg must be callable")
    if not isinstance(args, tuple):
        raise TypeError("2nd arg must be a tuple")
    if not isinstance(kwargs, dict):
        raise TypeError("optional 3rd arg must be a dictionary")
    handle = _ThreadHandle()
    _start(function, handle, args, kwargs)
    return handle.ident


def _start(function, handle, args, kwargs, daemon=True):
    time = clock.current()
    threads = time.threads
    if not threads.can_switch:
        strands.start(lambda: _call(function, args, kwargs), handle, daemon, _thread_of(function))
        return

    thread, left_by = _thread_of(function), []
    if thread is not None:
        _note_what_leaves(thread, left_by)

    def begin():
        time.thread_begins()
        error = _call(function, args, kwargs)
        time.thread_ended(left_by[0] if left_by else error)
        left_by.clear()
        handle._set_done()
        if handle in _joined_at_the_end:
            _joined_at_the_end.remove(handle)
        threads.finish()

    stack = threads.start(begin)
    handle._started(stack.ident)
    time.thread_started(stack, f"thread {stack.number}" if thread is None else thread._name, _target_of(thread, function))


_FIRST = next(each for each in _start.__code__.co_consts if getattr(each, "co_name", None) == "begin")


def is_first(frame):
    """Whether a frame is the first one of a thread. Behind that of a suspended thread is what another one has there."""
    return frame.f_code is _FIRST


def _note_what_leaves(thread, left_by):
    """Add the exception that leaves a Thread to a list, when threading.excepthook is called with it."""
    invoke = thread._invoke_excepthook

    def invoke_and_note(thread):
        if not isinstance(error := sys.exception(), SystemExit):
            left_by.append(error)
        invoke(thread)

    thread._invoke_excepthook = invoke_and_note


def _target_of(thread, function):
    """What a thread calls, until it has called it."""
    return getattr(thread, "_target", None) or function


def _thread_of(function):
    """The Thread whose function this is, or None."""
    owner = getattr(function, "__self__", None)
    return owner if isinstance(owner, threading.Thread) else None


def _call(function, args, kwargs):
    """Call the function of a thread. Returns the exception that has left it, or None."""
    try:
        function(*args, **kwargs)
    except SystemExit:
        return None
    except BaseException as error:
        sys.unraisablehook(unraisable(error, f"Exception ignored in thread started by {function!r}"))
        return error
    return None


def unraisable(error, message):
    """What sys.unraisablehook is called with for an exception that nothing can catch."""
    return types.SimpleNamespace(
        exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg=message, object=None
    )


def _get_ident():
    time = clock.current()
    return MAIN_IDENT if time is None else time.threads.current.ident


def _get_native_id():
    return _get_ident()


def _current_frames():
    """As `sys._current_frames`, which looks for the frames where pyodide has moved them away."""
    time, frame = clock.current(), sys._getframe(1)
    return {MAIN_IDENT: frame} if time is None else time.threads.frames(frame)


def _shutdown():
    """Wait until all threads have ended that are no daemons."""
    while _joined_at_the_end:
        _joined_at_the_end.pop(0).join()


def begin():
    """A program begins: its threads and pools are counted from the first one."""
    _joined_at_the_end.clear()
    _pools._shutdown, threading._SHUTTING_DOWN = False, False
    _pools._threads_queues.clear()
    ThreadPoolExecutor._counter = itertools.count().__next__
    threading._counter = itertools.count(1).__next__
    threading._limbo.clear()
    main = threading._main_thread
    main._name, main._native_id = "MainThread", MAIN_IDENT
    main._os_thread_handle = _make_thread_handle(MAIN_IDENT)
    threading._active.clear()
    threading._active[MAIN_IDENT] = main
    threading._dangling = weakref.WeakSet([main])
    threading.excepthook = threading.__excepthook__
    threading._trace_hook = threading._profile_hook = None
    del threading._threading_atexits[_own_atexits:]


def end():
    """The program's last line has run: wait for its threads, as CPython does."""
    threading._shutdown()


_own_atexits = len(threading._threading_atexits)


def install():
    """From now on these are the functions of `_thread`, also where `threading` has copied them."""
    functions = {
        "start_new": _start_new_thread,
        "start_new_thread": _start_new_thread,
        "start_joinable_thread": _start_joinable_thread,
        "_ThreadHandle": _ThreadHandle,
        "_make_thread_handle": _make_thread_handle,
        "_shutdown": _shutdown,
        "get_ident": _get_ident,
        "get_native_id": _get_native_id,
        "allocate_lock": locks.Lock,
        "allocate": locks.Lock,
        "lock": locks.Lock,
        "LockType": locks.Lock,
        "RLock": locks.RLock,
        "_local": local,
    }
    for name, function in functions.items():
        is_function = type(function) is type(install)
        made = as_builtin(function, name, "_thread", getattr(_thread, name, None)) if is_function else function
        setattr(_thread, name, made)
    in_threading = {
        "_start_joinable_thread": _thread.start_joinable_thread,
        "_ThreadHandle": _ThreadHandle,
        "_make_thread_handle": _thread._make_thread_handle,
        "_thread_shutdown": _thread._shutdown,
        "get_ident": _thread.get_ident,
        "get_native_id": _thread.get_native_id,
        "_allocate_lock": locks.Lock,
        "Lock": locks.Lock,
        "_LockType": locks.Lock,
        "_CRLock": locks.RLock,
        "local": local,
    }
    vars(threading).update(in_threading)
    sys._current_frames = as_builtin(_current_frames, "_current_frames", "sys", sys._current_frames)
    garbage.install()
    # Made when `threading` was imported, of a class in C that all stacks share.
    threading._thread_local_info = local()
    _add_native_ids()
    # It is in C, and would wait by itself.
    simple = queue.SimpleQueue = queue._PySimpleQueue
    simple.__name__ = simple.__qualname__ = "SimpleQueue"
    simple.__module__ = "_queue"


def _add_native_ids():
    """Of the kernel's identities pyodide's `threading` knows nothing, because it has no threads."""
    threading._HAVE_THREAD_NATIVE_ID = True
    threading.__all__.append("get_native_id")

    def _set_native_id(self):
        self._native_id = threading.get_native_id()

    def native_id(self):
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    for function in (_set_native_id, native_id):
        function.__qualname__ = f"Thread.{function.__name__}"
        function.__module__ = "threading"
    threading.Thread._set_native_id = _set_native_id
    threading.Thread.native_id = property(native_id)
