"""The time of a program, which passes only where the program waits."""

import contextlib
import heapq
import itertools
import math

# The clock of the program that runs.
_current = None


class VirtualClock:
    """Seconds since the program began, and what happens on threads when the clock gets there.

    A function on a thread is run in one go, in a strand of its own whose time runs ahead of the loop's. What it writes
    is therefore kept until the loop's time has caught up, so that output always comes in the order of its times.

    emit: called as emit(stream, text, seconds), once for each write.
    """

    def __init__(self, emit):
        self.now = 0.0
        self._emit = emit
        self._caught_up = None  # the loop's own time, while a strand runs
        self._arrivals = []  # (second, order, whether the loop wakes up for it, what it calls)
        self._order = itertools.count()

    @property
    def on_a_thread(self):
        return self._caught_up is not None

    @property
    def loop_now(self):
        """The loop's own time, also while a strand runs."""
        return self._caught_up if self.on_a_thread else self.now

    def select(self, timeout):
        """Wait as the loop's selector does: for some seconds, or until a thread has ended.

        timeout: seconds, or None for as long as it takes.

        Returns whether the wait can end at all.
        """
        wake_up = min((when for when, _, wakes, _ in self._arrivals if wakes), default=None)
        if timeout is None and wake_up is None:
            return False
        end = math.inf if timeout is None else self.now + timeout
        self.advance(end if wake_up is None else max(self.now, min(end, wake_up)), "timer")
        return True

    def arrive(self, when, deliver):
        """Have deliver() called when the clock gets to that second; a loop that waits wakes up for it."""
        heapq.heappush(self._arrivals, (when, next(self._order), True, deliver))

    def advance(self, when, reason="blocked"):
        """Let time pass, up to that second. reason: as in `clock-moved` of src/trace/model/events.ts."""
        if self.on_a_thread:
            self.now = max(self.now, when)
        else:
            self._deliver(when, reason)
            self._move(max(self.now, when), reason)

    def write(self, stream, text):
        if self.on_a_thread and self.now > self._caught_up:
            written = (self.now, next(self._order), False, lambda: self._emit(stream, text, self.now))
            heapq.heappush(self._arrivals, written)
        else:
            self._emit(stream, text, self.now)

    @contextlib.contextmanager
    def strand(self, start):
        """Time that passes inside does not pass outside. Gives nothing; read `now` before leaving.

        start: the second at which the time inside begins.
        """
        now, outer = self.now, self._caught_up
        if not self.on_a_thread:
            self._caught_up = now
        self.now = start
        try:
            yield
        finally:
            self.now, self._caught_up = now, outer

    def left_by(self, error):
        """An exception leaves the program; derived classes use it."""

    def finish(self):
        """The program is over. CPython waits for its threads, so what they still write comes out."""
        arrivals, self._arrivals = sorted(self._arrivals), []
        for when, _, wakes, deliver in arrivals:
            if not wakes:
                self.now = max(self.now, when)
                deliver()

    def _deliver(self, until, reason):
        while self._arrivals and self._arrivals[0][0] <= until:
            when, _, _, deliver = heapq.heappop(self._arrivals)
            self._move(max(self.now, when), reason)
            deliver()

    def _move(self, when, reason):
        self.now = when


def current():
    """The clock of the program that runs."""
    return _current


def use(clock):
    """Make this the clock of the program that runs."""
    global _current
    _current = clock
