"""Garbage, where stacks are suspended."""

import gc

_collect = gc.collect


def collect_on_demand():
    """From now on garbage is collected only where it is asked for, and then all of it.

    A collection in steps looks for references in the frames of all threads. What pyodide suspends it moves elsewhere in
    the memory, so that the frames are not where CPython looks for them.
    """
    gc.disable()
    gc.enable, gc.collect = enable, collect


def enable():
    pass


def collect(generation=2):
    if not isinstance(generation, int) or not 0 <= generation <= 2:
        # It refuses, in its own words.
        return _collect(generation)
    return _collect()


for _function in (enable, collect):
    _function.__module__ = "gc"
