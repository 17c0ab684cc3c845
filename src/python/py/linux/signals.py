"""The module `_signal`, and `kill` of `os`: signals that a program sends to itself, that a timer sends, and Ctrl-C.

`signal`, `asyncio.run` and the event loop are on top of it, unchanged. As in CPython a handler runs in the main thread:
at once, when the program sends the signal itself, and otherwise when the clock has moved to the moment of the signal,
within what waits then.
"""

import enum
import math
import operator
import os
import signal as _module
import sys
import threading

import _signal
import clock as clocks
import library_places
from builtin_functions import as_builtin
from linux import errors
from linux.descriptors import description_of
from linux.signal_actions import IGNORED, STOPS, is_valid, name_of, shell_text

_NO_STOP = "a program here cannot be stopped and continued: leave out this signal"
_NO_CPU_TIME = "a program on the virtual clock takes no processor time: use signal.ITIMER_REAL, which counts its seconds"
_NO_SIGNAL_INFO = "who has sent a signal is not known here: use signal.sigwait()"
_NO_SIGNAL_FROM_A_THREAD = (
    "a function on a thread cannot send signals here: it runs in one go, ahead of the event loop. Return, and send the "
    "signal in an async function"
)
_NO_PIDFD = "no file descriptor refers to a process here: use os.kill(os.getpid(), signal)"
_NEVER = (
    "deadlock: the program waits for a signal, and nothing else runs that could send it. Set a timer before, for example "
    "with signal.alarm(seconds)"
)

_text_of = _signal.strsignal
# Where the C library here has another text than that of Linux.
_TEXTS = {_signal.SIGFPE: "Floating point exception", _signal.SIGCHLD: "Child exited"}

# glibc keeps them for itself.
_OF_THE_C_LIBRARY = {32, 33}


class Killed(BaseException):
    """A signal has ended the process. What the program still does is neither seen nor recorded."""


class _State:
    """What the kernel and CPython know of the signals of one program."""

    def __init__(self):
        self.handlers = {
            _signal.SIGINT: _signal.default_int_handler,
            _signal.SIGPIPE: _signal.SIG_IGN,
            _signal.SIGXFSZ: _signal.SIG_IGN,
        }
        self.wakeup = -1  # the file descriptor to which the numbers of signals are written
        self.blocked = set()
        self.pending = set()  # those that have arrived while they were blocked
        self.handled = 0  # how many handlers have run
        self.timer = None  # (when, interval, arrival) of ITIMER_REAL


_state = _State()


def begin():
    """A program begins: no signal has a handler of the program before."""
    global _state
    _state = _State()


def interrupt():
    """Deliver SIGINT, as Ctrl-C does."""
    _arrive(_signal.SIGINT)


def _arrive(number):
    """A signal arrives while the program waits."""
    _send(number, library_places.without_own(sys._getframe(1)))


def _send(number, frame):
    clocks.current().signalled(number)
    if number in _state.blocked:
        _state.pending.add(number)
        # It may be what a thread waits for.
        clocks.current().threads.socket_changed()
    else:
        _deliver(number, frame)


def _deliver(number, frame):
    handler = _handler_of(number)
    if handler == _signal.SIG_IGN:
        return
    if handler == _signal.SIG_DFL:
        _act_by_default(number)
        return
    if (description := description_of(_state.wakeup)) is not None:
        description.write(bytes([number]))
    threads = clocks.current().threads
    if threads.current is not threads.main:
        frame = library_places.without_own(threads.main.frame)
    threads.call_in_main(lambda: _handle(handler, number, frame))


def _handle(handler, number, frame):
    _state.handled += 1
    handler(number, frame)


def _handler_of(number):
    return _state.handlers.get(number, _signal.SIG_DFL)


def _act_by_default(number):
    if number in STOPS:
        raise NotImplementedError(_NO_STOP)
    if number not in IGNORED:
        clocks.current().killed(name_of(number), shell_text(number))
        clocks.current().threads.call_in_main(_end)


def _end():
    raise Killed()


def _check_number(number):
    if not is_valid(operator.index(number)):
        raise ValueError("signal number out of range")


def _signal_(signalnum, handler, /):
    if threading.current_thread() is not threading.main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    _check_number(signalnum)
    if not callable(handler) and handler not in (_signal.SIG_IGN, _signal.SIG_DFL):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if signalnum in (_signal.SIGKILL, _signal.SIGSTOP):
        raise errors.os_error("EINVAL")
    before = _handler_of(signalnum)
    _state.handlers[signalnum] = handler
    return before


def _getsignal(signalnum, /):
    _check_number(signalnum)
    return _handler_of(signalnum)


def _strsignal(signalnum, /):
    _check_number(signalnum)
    if signalnum in _OF_THE_C_LIBRARY:
        return None
    if signalnum >= _signal.SIGRTMIN:
        return f"Real-time signal {signalnum - _signal.SIGRTMIN}"
    return _TEXTS.get(signalnum) or _text_of(signalnum)


def _raise_signal(signalnum, /):
    _send_own(signalnum, sys._getframe(1))


def _kill(pid, signal, /):
    if pid not in (os.getpid(), 0, -1, -os.getpgrp()):
        raise errors.os_error("ESRCH")
    _send_own(signal, sys._getframe(1))


def _killpg(pgid, signal, /):
    if pgid not in (os.getpgrp(), 0):
        raise errors.os_error("ESRCH")
    _send_own(signal, sys._getframe(1))


def _pthread_kill(thread_id, signalnum, /):
    if thread_id not in clocks.current().threads.alive:
        raise errors.os_error("ESRCH")
    _send_own(signalnum, sys._getframe(1))


def _send_own(number, frame):
    """The program sends itself a signal; 0 only asks whether it could."""
    number = operator.index(number)
    if number == 0:
        return
    if not is_valid(number):
        raise errors.os_error("EINVAL")
    if clocks.current().on_a_thread:
        raise RuntimeError(_NO_SIGNAL_FROM_A_THREAD)
    _send(number, frame)
    if clocks.current().is_over:
        raise Killed()


def _pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /):
    raise NotImplementedError(_NO_PIDFD)


def _set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    if threading.current_thread() is not threading.main_thread():
        raise ValueError("set_wakeup_fd only works in main thread of the main interpreter")
    if fd != -1 and description_of(fd) is None:
        raise errors.os_error("EBADF")
    before, _state.wakeup = _state.wakeup, fd
    return before


def _siginterrupt(signalnum, flag, /):
    _check_number(signalnum)


def _pthread_sigmask(how, mask, /):
    numbers = {int(number) for number in mask}
    for number in numbers:
        if not is_valid(number):
            raise ValueError(f"signal number {number} out of range [1; {_signal.NSIG - 1}]")
    before = {*_state.blocked}
    if how == _signal.SIG_BLOCK:
        after = before | numbers
    elif how == _signal.SIG_UNBLOCK:
        after = before - numbers
    elif how == _signal.SIG_SETMASK:
        after = numbers
    else:
        raise errors.os_error("EINVAL")
    _state.blocked = after - {_signal.SIGKILL, _signal.SIGSTOP}
    for number in sorted(_state.pending - _state.blocked):
        _state.pending.discard(number)
        _deliver(number, sys._getframe(1))
    return before


def _sigpending():
    return {*_state.pending}


def _sigwait(sigset, /):
    numbers = {int(number) for number in sigset}
    _wait_until(lambda: numbers & _state.pending)
    number = min(numbers & _state.pending)
    _state.pending.discard(number)
    return number


def _pause():
    handled = _state.handled
    _wait_until(lambda: _state.handled > handled)


def _wait_until(is_over):
    clock = clocks.current()
    while not is_over():
        if not clock.threads.select(math.inf):
            raise RuntimeError(_NEVER)


def _alarm(seconds, /):
    # As in C, where it is an unsigned number.
    left, _ = _set_timer(operator.index(seconds) & 0xFFFFFFFF, 0)
    # As the kernel rounds it: what is left is never 0.
    return max(1, math.floor(left + 0.5)) if left > 0 else 0


def _setitimer(which, seconds, interval=0.0, /):
    _check_timer(which)
    if _seconds_of(seconds) < 0 or _seconds_of(interval) < 0:
        raise _item_error()
    return _set_timer(seconds, interval)


def _seconds_of(number):
    if not isinstance(number, (int, float)):
        raise TypeError(f"'{type(number).__name__}' object cannot be interpreted as an integer or float")
    if math.isnan(number):
        raise ValueError("Invalid value NaN (not a number)")
    return number


def _getitimer(which, /):
    _check_timer(which)
    return _time_left()


def _check_timer(which):
    if which in (_signal.ITIMER_VIRTUAL, _signal.ITIMER_PROF):
        raise NotImplementedError(_NO_CPU_TIME)
    if which != _signal.ITIMER_REAL:
        raise _item_error()


def _item_error():
    error = errors.os_error("EINVAL")
    return _signal.ItimerError(error.errno, error.strerror)


def _set_timer(seconds, interval):
    clock, before = clocks.current(), _time_left()
    if _state.timer is not None:
        clock.withdraw(_state.timer[2])
        _state.timer = None
    if seconds > 0:
        _start_timer(clock.now + seconds, interval)
    return before


def _start_timer(when, interval):
    _state.timer = when, interval, clocks.current().arrive(when, _expire)


def _expire():
    when, interval, _ = _state.timer
    _state.timer = None
    if interval > 0:
        _start_timer(when + interval, interval)
    _arrive(_signal.SIGALRM)


def _time_left():
    if _state.timer is None:
        return 0.0, 0.0
    when, interval, _ = _state.timer
    return max(0.0, when - clocks.current().now), float(interval)


def _valid_signals():
    return {*range(1, _signal.NSIG)} - _OF_THE_C_LIBRARY


def _no_signal_info(*args):
    raise NotImplementedError(_NO_SIGNAL_INFO)


_FUNCTIONS = {
    "signal": _signal_,
    "getsignal": _getsignal,
    "raise_signal": _raise_signal,
    "strsignal": _strsignal,
    "pidfd_send_signal": _pidfd_send_signal,
    "pthread_kill": _pthread_kill,
    "set_wakeup_fd": _set_wakeup_fd,
    "siginterrupt": _siginterrupt,
    "pthread_sigmask": _pthread_sigmask,
    "sigpending": _sigpending,
    "sigwait": _sigwait,
    "sigwaitinfo": _no_signal_info,
    "sigtimedwait": _no_signal_info,
    "pause": _pause,
    "alarm": _alarm,
    "setitimer": _setitimer,
    "getitimer": _getitimer,
    "valid_signals": _valid_signals,
}
# `signal` has functions of its own that call these, and give members of enumerations.
_WRAPPED = {"signal", "getsignal", "pthread_sigmask", "sigpending", "sigwait", "valid_signals"}


def install():
    """From now on `signal` and `os` know the signals of the program."""
    for name, function in _FUNCTIONS.items():
        made = _put(function, name, "_signal", _signal)
        if name not in _WRAPPED:
            setattr(_module, name, made)
    _signal.SIG_IGN, _signal.SIGRTMIN, _signal.SIGCLD = 1, 34, _signal.SIGCHLD
    _make_members("Handlers", lambda name: name in ("SIG_DFL", "SIG_IGN"))
    _make_members("Signals", lambda name: name.startswith("SIG") and not name.startswith("SIG_"))
    _put(_kill, "kill", "posix", os)
    _put(_killpg, "killpg", "posix", os)


def _make_members(enumeration, is_member):
    """The numbers are those of Linux, where the C library here has others."""
    for name, value in vars(_signal).items():
        if is_member(name):
            setattr(_module, name, value)
    enum.IntEnum._convert_(enumeration, "signal", is_member)


def _put(function, name, module_name, module):
    made = as_builtin(function, name, module_name, getattr(module, name, None))
    setattr(module, name, made)
    return made
