"""The time of a program, which passes only where the program waits."""

import contextlib
import heapq
import itertools
import math

from asking import is_asking
from busy_time import BusyTime

# The clock of the program that runs.
_current = None


def _later(now, seconds):
    """In whole nanoseconds: the time after many steps is one that a person would write."""
    return math.floor((now + seconds) * 1e9 + 0.5) / 1e9


class VirtualClock:
    """Seconds since the program began, and what happens on threads when the clock gets there.

    A function on a thread is run in one go, in a strand of its own whose time runs ahead of the loop's. What it writes
    is therefore kept until the loop's time has caught up, so that output always comes in the order of its times.

    emit: called as emit(stream, text, seconds), once for each write.
    """

    def __init__(self, emit):
        self.now = 0.0
        self.threads = None  # the Scheduler of the program's threads
        self.worked = 0.0  # seconds of processor time
        self._emit = emit
        self._caught_up = None  # the loop's own time, while a strand runs
        self._arrivals = []  # (second, order, what is called), of the strand that runs
        self._kept = []  # the same for the output of strands
        self._order = itertools.count()
        self.busy = BusyTime()
        self.is_over = False  # whether a signal has ended the process
        self.is_finished = False  # whether the program has run to its end, and its callbacks of atexit

    @property
    def on_a_thread(self):
        return self._caught_up is not None

    @property
    def arrivals(self):
        """What is still to arrive in the time of the strand that runs, for `arrive`."""
        return self._arrivals

    @property
    def loop_now(self):
        """The loop's own time, also while a strand runs."""
        return self._caught_up if self.on_a_thread else self.now

    def read(self, reader):
        """The program itself reads the clock, which may cost time: see busy_time.py. Returns the seconds.

        reader: the task that reads; None outside of tasks.
        """
        if not is_asking() and (cost := self.busy.read(reader)):
            self._work(_later(self.now, cost))
        return self.now

    def poll(self, takes_time):
        """The program asks for what another thread has, and does not wait for it.

        To ask again and again costs time, as reading the clock does, and then the other threads run.

        takes_time: whether the clock has to move each time, be it ever so little.
        """
        before = self.now
        self.read(None)
        if self.now > before and not self.on_a_thread:
            self.threads.let_others_run()
        elif takes_time and not is_asking():
            self._work(math.nextafter(before, math.inf))

    def pass_iteration(self, ready, next_timer):
        """An iteration of the loop begins in which something is ready, which may cost time: see busy_time.py.

        ready: how many handles are, without those of timers.
        next_timer: when the loop's next timer is due; the clock moves neither past it nor past one of another thread.
            math.inf for none.
        """
        next_timer = min(next_timer, self.threads.next_timer())
        is_time_awaited = min(next_timer, self.next_arrival()) < math.inf
        if cost := self.busy.iteration(ready, is_time_awaited):
            self._work(min(_later(self.now, cost), next_timer))

    def select(self, timeout):
        """Wait as the loop's selector does: for some seconds, or until a thread has ended.

        timeout: seconds, or None for as long as it takes.

        Returns whether the wait can end at all.
        """
        if timeout != 0:
            self.busy.waited()
        end = math.inf if timeout is None else self.now + timeout
        if self.threads.is_shared:
            if end > self.now:
                return self.threads.select(end, is_idle=True)
            self.threads.let_others_run()
            return True
        if timeout is None and not self._arrivals:
            return False
        wake_up = self._arrivals[0][0] if self._arrivals else end
        self.advance(max(self.now, min(end, wake_up)), "timer")
        return True

    def wait(self, until):
        """Let the current thread wait until another one wakes it up, or until that second, which may be infinite.

        Returns whether it was woken up.
        Raises RuntimeError when neither can ever happen.
        """
        if self.on_a_thread:
            raise RuntimeError(self.threads.no_wait())
        return self.threads.wait(until)

    def sleep_until(self, when):
        """Let the current thread sleep until that second; others run meanwhile."""
        if self.threads.is_shared:
            self.threads.sleep_until(when)
        else:
            self.advance(when)

    def switched(self, thread):
        """Another thread runs from now on; derived classes use it. thread: its Stack."""

    def thread_started(self, thread, name, function):
        """A thread was started, and runs at its turn; derived classes use it.

        thread: its Stack.
        function: what it calls.
        """

    def thread_begins(self):
        """The current thread begins; derived classes use it."""

    def thread_waits(self, until, is_sleep):
        """The current thread, which is not the main one, waits; derived classes use it.

        until: the second at which it goes on by itself; infinite if it does not.
        is_sleep: whether it waits for that second only.
        """

    def thread_goes_on(self):
        """The current thread waits no more; derived classes use it."""

    def thread_ended(self, error):
        """The current thread has ended; derived classes use it. error: what has left it, or None."""

    def arrive(self, when, deliver, arrivals=None):
        """Have deliver() called when the clock gets to that second. Returns what `withdraw` takes.

        arrivals: in whose time; those of the strand that runs if not given.
        """
        arrival = when, next(self._order), deliver
        heapq.heappush(self._arrivals if arrivals is None else arrivals, arrival)
        return arrival

    def withdraw(self, arrival):
        """What was to arrive does not."""
        self._arrivals.remove(arrival)
        heapq.heapify(self._arrivals)

    def next_arrival(self):
        """The second of the next arrival, infinite if there is none."""
        return self._arrivals[0][0] if self._arrivals else math.inf

    def connection_opened(self, client, server):
        """A client and a server are connected; derived classes use it.

        client, server: the addresses of their ends, as text.

        Returns the number of the connection in the trace.
        """

    def connection_changed(self, connection, end, change, bytes=0):
        """Something happens at an end of a connection; derived classes use it.

        connection: its number. end, change, bytes: as in `connection-changed` of src/trace/model/events.ts.
        """

    def signalled(self, number):
        """A signal arrives; derived classes use it."""

    def killed(self, name, text):
        """The signal of that name ends the process, and the shell writes that text."""
        self.write("stderr", f"{text}\n")
        self.is_over = True

    def advance(self, when, reason="blocked"):
        """Let time pass, up to that second. reason: as in `clock-moved` of src/trace/model/events.ts."""
        if is_asking():
            return
        if when > self.now:
            self.busy.waited()
        self._pass(when, reason)

    def _work(self, when):
        """What the program does takes until that second."""
        seconds = max(0.0, when - self.now)
        self.worked += seconds
        self.threads.current.worked += seconds
        self._pass(when, "busy")

    def _pass(self, when, reason):
        while (queue := self._first_queue()) and queue[0][0] <= when:
            second, _, deliver = heapq.heappop(queue)
            self._move(max(self.now, second), reason)
            deliver()
        self._move(max(self.now, when), reason)

    def write(self, stream, text):
        if is_asking() or self.is_over:
            return
        if self.on_a_thread and self.now > self._caught_up:
            second = self.now
            heapq.heappush(self._kept, (second, next(self._order), lambda: self._emit(stream, text, second)))
        else:
            self._emit(stream, text, self.now)

    def flush(self):
        """The program wants its output to be seen; derived classes use it."""

    @contextlib.contextmanager
    def strand(self, start):
        """Time that passes inside does not pass outside. Gives nothing; read `now` before leaving.

        start: the second at which the time inside begins.
        """
        now, outer, arrivals = self.now, self._caught_up, self._arrivals
        if not self.on_a_thread:
            self._caught_up = now
        self.now, self._arrivals = start, []
        try:
            yield
        finally:
            self.now, self._caught_up, self._arrivals = now, outer, arrivals

    def left_by(self, error):
        """An exception leaves the program; derived classes use it."""

    def finish(self):
        """The program is over, and so are its callbacks of `atexit`; derived classes use it."""

    def wait_for_threads(self):
        """The program's last line has run. CPython waits for its threads, so what they still write comes out."""
        while self._kept:
            second, _, deliver = heapq.heappop(self._kept)
            self.now = max(self.now, second)
            deliver()

    def _first_queue(self):
        """The queue with the next arrival, or an empty one. The output of strands has to wait for the loop's own time."""
        queues = [queue for queue in (self._arrivals, () if self.on_a_thread else self._kept) if queue]
        return min(queues, key=lambda queue: queue[0][:2], default=())

    def _move(self, when, reason):
        self.now = when


def current():
    """The clock of the program that runs."""
    return _current


def use(clock):
    """Make this the clock of the program that runs."""
    global _current
    _current = clock
