"""The modules of this folder, which a program cannot import."""

import contextlib
import os
import sys

_FOLDER = os.path.dirname(__file__)

_names = set()
_hidden = {}
_is_importable = False


def hide(entry):
    """From now on a program cannot import them. entry: the name of the one that it can."""
    _names.update(os.path.splitext(name)[0] for name in os.listdir(_FOLDER))
    _names.discard(entry)
    _take_away()


def is_hidden(name):
    return not _is_importable and _top_of(name) in _names


@contextlib.contextmanager
def importable():
    """Within this context the modules of this folder can be imported, by each other."""
    global _is_importable
    _is_importable = True
    sys.modules.update(_hidden)
    try:
        yield
    finally:
        _is_importable = False
        _take_away()


def _take_away():
    for name in [name for name in sys.modules if _top_of(name) in _names]:
        _hidden[name] = sys.modules.pop(name)


def _top_of(name):
    return name.partition(".")[0]
