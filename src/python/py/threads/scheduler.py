"""Which thread of a program runs, and when the clock moves.

Each thread has a stack of its own, which WebAssembly suspends and resumes. One runs at a time, until it waits: for a lock,
for a number of seconds, for what arrives at a socket. Those that can go on take turns in the order in which they became
ready. The clock moves when all of them wait, to the first second at which one of them goes on.

A program that starts no thread never suspends anything.
"""

import asyncio
import collections
import contextvars
import heapq
import itertools
import math
import sys

from pyodide.ffi import can_run_sync, run_sync

from asking import is_asking
from library_places import without_own
from threads import garbage

_IN_THIS_BROWSER = (
    "because the WebAssembly of this browser cannot suspend a function. Open the page in a current Chrome, Edge or "
    "Firefox, which can"
)
_IN_CHOSEN_ORDER = "because the order is chosen in which the loop runs its handles. Run the program in its own order"
_NO_STACKS = (
    "this thread cannot run here beside others, {reason}; or write await asyncio.to_thread(function), which runs the "
    "function in virtual time while the event loop goes on"
)
_NO_WAIT = (
    "a function on a thread cannot wait here for the event loop or for another thread: it runs in one go, ahead of them, "
    "{reason}; or let the function return, and await in an async function what it waits for"
)
_NOT_HERE = "a thread cannot wait in a function that JavaScript calls"
_DEADLOCK = "deadlock: the main thread waits, and no other thread runs that could end the wait"


class Stack:
    """What is known of a thread: where it is in its turn.

    ident: as `threading.get_ident` gives it.
    begin: called on the new stack, without arguments; None for the main thread, which runs already.
    """

    __slots__ = (
        *("ident", "number", "begin", "turn", "frame", "worked", "__weakref__"),
        *("waits", "is_woken", "is_due", "deadlocked", "sees_sockets", "saw_socket", "is_idle"),
    )

    def __init__(self, ident, number, begin=None):
        self.ident, self.number, self.begin = ident, number, begin
        self.waits = False
        self.is_woken = False
        self.is_due = False
        self.deadlocked = False
        self.sees_sockets = False
        self.saw_socket = False
        self.is_idle = False
        self.turn = 0  # counts its waits; a timer that was set for another one has nothing to end
        self.frame = None  # while it is suspended
        self.worked = 0.0  # seconds of processor time


class Scheduler:
    """The threads of one program.

    clock: the VirtualClock of the program.
    stacks: what suspends stacks, as src/python/stacks.ts describes it; None where WebAssembly cannot.
    ident: of the main thread.
    """

    def __init__(self, clock, stacks, ident):
        self._clock = clock
        self._stacks = stacks
        self._idents = itertools.count(ident + 1)
        self._numbers = itertools.count(1)
        self._order = itertools.count()
        self._ready = collections.deque()
        self._timers = []  # (second, order, stack, its turn)
        self.was_deadlocked = False
        self.is_order_chosen = False  # whether stacks are not used because the order of a loop's handles is chosen
        self._calls = []  # what the main thread calls as soon as it can
        self.main = self.current = Stack(ident, 0)
        self.alive = {ident: self.main}

    @property
    def can_switch(self):
        """Whether threads can run beside each other."""
        return self._stacks is not None

    def no_stacks(self):
        """The sentence that refuses a thread."""
        return _NO_STACKS.format(reason=self._reason())

    def no_wait(self):
        """The sentence that refuses what a thread would have to wait for that runs in one go."""
        return _NO_WAIT.format(reason=self._reason())

    def _reason(self):
        return _IN_CHOSEN_ORDER if self.is_order_chosen else _IN_THIS_BROWSER

    @property
    def is_shared(self):
        """Whether there is another thread beside the main one."""
        return len(self.alive) > 1

    def start(self, begin):
        """Make a thread, which begins at its turn. begin: called on it. Returns its Stack.

        Raises RuntimeError where threads cannot run beside each other.
        """
        if not self.can_switch:
            raise RuntimeError(self.no_stacks())
        garbage.check_tracing()
        garbage.collect_on_demand()
        stack = Stack(next(self._idents), next(self._numbers), begin)
        self.alive[stack.ident] = stack
        self._ready.append(stack)
        return stack

    def strand(self):
        """A Stack for a thread that has none of its own: see virtual_threads.py."""
        return Stack(next(self._idents), next(self._numbers))

    def finish(self):
        """The current thread has ended: another one goes on when its stack is left."""
        del self.alive[self.current.ident]
        self._enter(self._next())

    def wait(self, until):
        """Suspend the current thread until it is woken up, or until that second.

        Returns whether it was woken up.
        Raises RuntimeError when neither can ever happen.
        """
        is_woken = self._wait(until)
        if is_woken is None:
            raise RuntimeError(_DEADLOCK)
        return is_woken

    def select(self, until, is_idle=False):
        """Suspend the current thread as `wait` does, or until something happens at a socket.

        is_idle: whether it is a loop's that has nothing to do.

        Returns False when none of this can ever happen.
        """
        stack = self.current
        stack.sees_sockets, stack.is_idle = True, is_idle
        try:
            return self._wait(until) is not None
        finally:
            stack.sees_sockets = stack.is_idle = False

    def sleep_until(self, second):
        """Suspend the current thread until that second. Without any time to pass, those that are ready run first."""
        if second > self._clock.now:
            self._wait(second, is_sleep=True)
        else:
            self.let_others_run()

    def let_others_run(self):
        """Those that are ready run first, up to where they wait; no time passes."""
        if is_asking():
            return
        self._collect_due()
        if self._ready:
            self._ready.append(self.current)
            self._switch(self._ready.popleft())
            self._call_if_main()

    def wake(self, stack):
        """End the wait of a thread: it goes on at its turn. One that does not wait is left alone."""
        if stack.waits:
            stack.is_woken = True
            self._end_wait(stack)

    def call_in_main(self, function):
        """Have the main thread call a function: at once if it runs, otherwise within what it waits for."""
        if self.current is self.main and not self.main.waits:
            function()
            return
        self._calls.append(function)
        if self.main.waits:
            self._end_wait(self.main)

    def next_timer(self):
        """The first second at which a wait is over, infinite if there is none."""
        while self._timers:
            until, _, stack, turn = self._timers[0]
            if stack.waits and stack.turn == turn:
                return until
            heapq.heappop(self._timers)
        return math.inf

    def frames(self, own):
        """The frame at which each thread is that has begun, by its identity. own: that of the current thread."""
        frames = {stack.ident: own if stack is self.current else stack.frame for stack in self.alive.values()}
        return {ident: frame for ident, frame in frames.items() if frame is not None}

    def socket_changed(self):
        """Something happened at a socket, for which threads may wait."""
        for stack in self.alive.values():
            if stack.sees_sockets and stack.waits:
                stack.saw_socket = True
                self._end_wait(stack)

    def _wait(self, until, is_sleep=False):
        if is_asking():
            return False
        stack = self.current
        while True:
            stack.turn += 1
            stack.waits = True
            stack.is_woken = stack.is_due = stack.deadlocked = False
            if until < math.inf:
                heapq.heappush(self._timers, (until, next(self._order), stack, stack.turn))
            if stack is not self.main:
                self._clock.thread_waits(until, is_sleep)
            self._switch(self._next())
            if stack is not self.main:
                self._clock.thread_goes_on()
            is_woken, is_over = stack.is_woken, stack.is_woken or stack.is_due or stack.saw_socket
            if stack.deadlocked:
                return None
            # What it calls may wait, too.
            if not self._call_if_main() or is_over or stack.sees_sockets:
                return is_woken

    def _call_if_main(self):
        """Call what the main thread is to call. Returns whether there was anything."""
        if self.current is not self.main or not self._calls:
            return False
        while self._calls:
            self._calls.pop(0)()
        return True

    def _end_wait(self, stack):
        stack.waits = False
        self._ready.append(stack)

    def _next(self):
        """The thread whose turn is next, when the clock has moved as far as it has to."""
        self._collect_due()
        while not self._ready:
            second = min(self.next_timer(), self._clock.next_arrival())
            if second == math.inf:
                # Only the main thread can report it.
                self.main.deadlocked = self.was_deadlocked = True
                self._end_wait(self.main)
            else:
                self._clock.advance(second, "timer" if self.main.is_idle else "blocked")
                self._collect_due()
        return self._ready.popleft()

    def _collect_due(self):
        now = self._clock.now
        while self._timers and self._timers[0][0] <= now:
            _, _, stack, turn = heapq.heappop(self._timers)
            if stack.waits and stack.turn == turn:
                stack.is_due = True
                self._end_wait(stack)

    def _switch(self, stack):
        left = self.current
        if stack is left:
            return
        if not can_run_sync():
            raise RuntimeError(_NOT_HERE)
        # Those of this folder are left out, as of a function in C. Between them and that of the caller the interpreter
        # has a frame in the memory that is moved away.
        left.frame = without_own(sys._getframe(1))
        self._enter(stack)
        _suspend(self._stacks.pause(left.number).resumed)
        left.frame = None

    def _enter(self, stack):
        self.current = stack
        self._clock.switched(stack)
        if stack.begin is None:
            self._stacks.resume(stack.number)
        else:
            begin, stack.begin = stack.begin, None
            self._stacks.begin(_beginning_with(begin))


# Functions of asyncio that pyodide calls where it suspends a stack and where it begins one. They would make a task of
# what it waits for, and ask for the program's loop.
_OF_ASYNCIO = {"ensure_future": lambda awaitable: awaitable, "get_event_loop": lambda: None}
_kept = {}


def _suspend(promise):
    """Suspend the current stack until the promise is fulfilled."""
    for name, function in _OF_ASYNCIO.items():
        _kept[name] = getattr(asyncio, name)
        setattr(asyncio, name, function)
    try:
        run_sync(promise)
    finally:
        _give_back()


def _give_back():
    for name, function in _OF_ASYNCIO.items():
        if getattr(asyncio, name) is function:
            setattr(asyncio, name, _kept[name])


def _beginning_with(begin):
    """The first function of a new stack. It has no loop, and an empty context."""

    def begin_stack():
        _give_back()
        asyncio._set_running_loop(None)
        contextvars.Context().run(begin)

    return begin_stack
