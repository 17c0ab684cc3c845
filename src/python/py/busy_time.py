"""What a program costs on the virtual clock that goes on without waiting.

src/runtime/state/busy-time.ts says what is counted and why, and counts the same for the other language.
"""

from constants import BUSY


class BusyTime:
    def __init__(self):
        self.waited()

    def waited(self):
        """The program has waited."""
        self._begin_iteration()
        self._polls = self._spins = self._others = 0
        self._spent = 0.0  # seconds

    def _begin_iteration(self):
        self._reader = None  # who read the clock last
        self._reads = self._yields = 0
        self._is_poll = False

    def read(self, reader):
        """The program reads the clock. Returns how many seconds that costs.

        reader: the task that does; None outside of tasks.
        """
        # It must not live on for this.
        self._reader = id(reader)
        self._reads += 1
        return self._growing(BUSY["pollSeconds"]) if self._reads > BUSY["freeReads"] else 0

    def yielded(self, task):
        """A task suspends without anything to wait for."""
        self._yields += 1
        if self._reader == id(task):
            self._is_poll = True

    def iteration(self, ready, is_time_awaited):
        """An iteration of the loop begins in which something is ready.

        ready: how many handles are, without those of timers.
        is_time_awaited: whether something will happen at a later time.

        Returns how many seconds what the program did since the one before costs.
        """
        is_spin = ready > 0 and self._yields == ready
        is_poll = is_spin and self._is_poll
        is_seen = is_time_awaited or self._reads > 0
        self._begin_iteration()
        if is_poll:
            self._polls += 1
            return self._growing(BUSY["pollSeconds"]) if self._polls > BUSY["freePolls"] else 0
        self._spins += is_spin
        self._others += not is_spin
        count = self._spins if is_spin else self._others
        if not is_seen or count <= BUSY["freeIterations"]:
            return 0
        if count > BUSY["steadyIterations"]:
            return self._growing(BUSY["iterationSeconds"])
        return self._spend(BUSY["iterationSeconds"])

    def _growing(self, seconds):
        return self._spend(max(seconds, self._spent * BUSY["growth"]))

    def _spend(self, seconds):
        self._spent += seconds
        return seconds
