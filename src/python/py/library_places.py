"""The texts of asyncio name places in CPython's library as on Linux, not as in the archive from which it is imported."""

import asyncio
import functools
import os

_HERE = os.path.dirname(os.__file__) + "/"
_OWN = os.path.dirname(__file__) + "/"
_ON_LINUX = "/usr/lib/python3.14/"
_OF_THE_LIBRARY = tuple(place for place in (os.path.dirname(__file__), os.path.dirname(os.__file__), "<frozen ") if place)


def is_librarys(frame):
    """Whether code of the library runs in a frame, or of this folder. What the program compiles is its own."""
    return frame.f_code.co_filename.startswith(_OF_THE_LIBRARY)


def without_own(frame):
    """The frame that a built-in function would be called in: the first that is not of this folder."""
    while frame is not None and frame.f_code.co_filename.startswith(_OWN):
        frame = frame.f_back
    return frame


def is_own(file):
    """Whether a file is of this folder or of pyodide: CPython has neither on Linux."""
    return file.startswith((_OWN, f"{_HERE}pyodide/", f"{_HERE}_pyodide/"))


def is_in_library(file):
    """Whether a file is of the library, here or as on Linux, or of this folder."""
    return file.startswith((*_OF_THE_LIBRARY, _ON_LINUX))


def install():
    """From now on tasks, handles and callbacks print those places."""
    source_of, text_of = asyncio.format_helpers._get_function_source, asyncio.coroutines._format_coroutine

    def get_function_source(func):
        source = source_of(func)
        # What CPython has in C has no place.
        return None if source is None or source[0].startswith(_OWN) else (on_linux(source[0]), source[1])

    def format_coroutine(coro):
        return on_linux(text_of(coro))

    format_graph = asyncio.graph.format_call_graph

    @functools.wraps(format_graph)
    def format_call_graph(future=None, /, *, depth=1, limit=None):
        return on_linux(format_graph(future, depth=depth + 1, limit=limit))

    asyncio.graph.format_call_graph = asyncio.format_call_graph = format_call_graph
    asyncio.format_helpers._get_function_source = get_function_source
    asyncio.coroutines._format_coroutine = format_coroutine


def line_of(file, number):
    """The text of a line of the library; None where the file is another one."""
    if not file.startswith(_HERE):
        return None
    try:
        lines = asyncio.__loader__.get_data(file).decode().splitlines()
    except OSError:
        return ""
    return lines[number - 1] if 0 < number <= len(lines) else ""


def on_linux(text):
    """That text, with places in CPython's library as they are called on Linux."""
    return text.replace(_HERE, _ON_LINUX)
