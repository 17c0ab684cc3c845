"""A loop whose ready handles run in an order that is chosen."""

import collections
import json

from recording.callbacks import callback_text
from recording.recording_loop import RecordingLoop
from recording.watched_handles import stepped_task


def loop_with(choose):
    """A class of loops.

    choose: called before each handle as choose(json) with a list of [number, text, whether it steps a task, whether it
        was cancelled], one for each ready handle, in the order of the queue. It returns the place of the one to run.
    """

    class ChosenOrderLoop(RecordingLoop, is_own=True):
        def __init__(self, selector=None):
            super().__init__(selector)
            self._ready = _Ready(choose)
            self.clock.threads.is_order_chosen = True

    return ChosenOrderLoop


class _Ready(collections.deque):
    def __init__(self, choose):
        super().__init__()
        self._choose = choose

    def popleft(self):
        place = self._choose(json.dumps([_described(handle) for handle in self]))
        handle = self[place]
        del self[place]
        return handle


def _described(handle):
    if handle._cancelled:
        return [handle._trace_number, "", False, True]
    callback = handle._callback
    return [handle._trace_number, callback_text(callback), stepped_task(callback) is not None, False]
