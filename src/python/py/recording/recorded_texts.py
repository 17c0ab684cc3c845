"""Texts and times as events have them: within the limits of a trace, whatever the program's own objects do."""

import math

from asking import asking
from constants import LIMITS

# JSON has no infinity. What JavaScript reads as one is a number that is too large.
_INFINITY = 10**309

# Their texts are made without any code of the program's.
_PLAIN = (type(None), bool, int, float, str, bytes)


def cut(text):
    """Shorten a text that is too long for an event, and say at its end by how much."""
    return text if len(text) <= LIMITS["textCharacters"] else _cut_to(text, len(text))


def _cut_to(beginning, length):
    kept = LIMITS["keptCharacters"]
    return f"{beginning[:kept]}… ({length - kept:,} more characters)"


def str_of(value):
    """A value as str prints it, cut. What the program's own code raises there is not raised in the program."""
    return _text_of(str, value)


def repr_of(value):
    """As `str_of`, with repr."""
    if type(value) in (str, bytes) and len(value) > LIMITS["textCharacters"]:
        # The whole text would take several times as much again.
        return _cut_to(repr(value[: LIMITS["textCharacters"]]), len(value) + 2)
    return _text_of(repr, value)


def _text_of(function, value):
    try:
        if type(value) in _PLAIN:
            return cut(function(value))
        with asking():
            # A subclass of str would have the program make the rest of the text.
            return cut(str.__str__(function(value)))
    except BaseException:
        return f"<{function.__name__}() failed>"


def when_of(when, now):
    """The time of a timer. One at NaN is due when the loop looks at it, so it has the present time."""
    try:
        seconds = float(when)
    except OverflowError:
        seconds = math.inf if when > 0 else -math.inf
    except Exception:
        # The loop only compares it.
        return now
    if math.isnan(seconds):
        return now
    if math.isfinite(seconds):
        return seconds
    return _INFINITY if seconds > 0 else -_INFINITY


def seconds_text(number):
    """A number of seconds as it is written in a program."""
    is_whole = isinstance(number, float) and number.is_integer()
    return repr_of(int(number) if is_whole else number)
