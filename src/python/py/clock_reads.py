"""Reads of the clock, by the program and by the library."""

import asyncio

import library_places


def read(clock, caller):
    """The seconds of that clock. Only what the program reads is counted, not what the library reads for itself.

    caller: the frame that asks.
    """
    if library_places.is_librarys(caller):
        return clock.now
    loop = asyncio._get_running_loop()
    return clock.read(None if loop is None else asyncio.current_task(loop))
