"""Which places are in CPython's library, and which of them the texts of asyncio name."""

import asyncio
import os

import library_files
from replacing_classes import replaced_method

_OWN = os.path.dirname(__file__) + "/"
_OF_PYODIDE = tuple(f"{library_files.ON_LINUX}/{name}/" for name in ("pyodide", "_pyodide"))
_OF_THE_LIBRARY = (_OWN, library_files.ON_LINUX + "/", "<frozen ")


def is_librarys(frame):
    """Whether code of the library runs in a frame, or of this folder. What the program compiles is its own."""
    return is_in_library(frame.f_code.co_filename)


def without_own(frame):
    """The frame that a built-in function would be called in: the first that is not of this folder."""
    while frame is not None and frame.f_code.co_filename.startswith(_OWN):
        frame = frame.f_back
    return frame


def is_own(file):
    """Whether a file is of this folder or of pyodide: CPython has neither on Linux."""
    return file.startswith((_OWN, *_OF_PYODIDE))


def is_in_library(file):
    """Whether a file is of the library, or of this folder."""
    return file.startswith(_OF_THE_LIBRARY)


def install():
    """From now on tasks, handles and callbacks print no place of this folder."""
    source_of = asyncio.format_helpers._get_function_source

    def _get_function_source(func):
        source = source_of(replaced_method(func) or func)
        # What CPython has in C has no place.
        return None if source is None or source[0].startswith(_OWN) else source

    asyncio.format_helpers._get_function_source = _get_function_source
