"""Where something was made, as asyncio says it in debug mode: on Linux, and without the functions of this folder.

It names the innermost function, its own included. What it prints of the calls that led there are those of the program, as
in tracebacks.
"""

import asyncio
import linecache
import sys
import traceback
import warnings

import library_places
from library_places import is_librarys, on_linux

_EXTRACT_STACK = traceback.extract_stack.__code__
_DEPTH = asyncio.constants.DEBUG_STACK_DEPTH

# Calls of this folder and of pyodide among those of a loop that runs, at most.
_OWN_DEPTH = 6

_as_in_library = set()
_format_list = traceback.format_list


def is_asked_for(extracting):
    """Whether asyncio's C code asks for the stack. extracting: the frame that does, of `traceback.extract_stack`."""
    caller = extracting.f_back
    return extracting.f_code is _EXTRACT_STACK and is_librarys(caller) and caller.f_globals is not traceback.__dict__


def without_own(frames):
    """Those entries of a walk of the stack that CPython has on Linux, too."""
    return (entry for entry in frames if _is_on_linux(entry[0].f_code))


def is_as_in_library(function):
    """Marks a function of this folder in the place of one of the library: its calls count as calls of that one."""
    _as_in_library.add(function.__code__)
    return function


def _is_on_linux(code):
    return code in _as_in_library or not library_places.is_own(code.co_filename)


def named_as_on_linux(summary):
    for entry in summary:
        entry.filename = on_linux(entry.filename)
    return summary


def end_of(function):
    """The entry of a function of the library that is at its last line."""
    code = function.__code__
    line = max(line for _, _, line in code.co_lines() if line is not None)
    return traceback.FrameSummary(on_linux(code.co_filename), line, code.co_name, lookup_line=False)


def _extract_stack(f=None, limit=None):
    """As `asyncio.format_helpers.extract_stack`, for handles."""
    frames = without_own(traceback.walk_stack(sys._getframe(1) if f is None else f))
    entries = [
        traceback.FrameSummary(on_linux(frame.f_code.co_filename), line, frame.f_code.co_name, lookup_line=False)
        for _, (frame, line) in zip(range(_DEPTH if limit is None else limit), frames)
    ]
    return traceback.StackSummary.from_list(entries[::-1])


def _format_program(extracted_list):
    return _format_list([entry for entry in extracted_list if not library_places.is_in_library(entry[0])])


def _warn_unawaited_coroutine(coro):
    """As the function of `warnings`, which prints every call, too."""
    lines = [f"coroutine '{coro.__qualname__}' was never awaited\n"]
    if coro.cr_origin is not None:
        calls = [call for call in coro.cr_origin if not library_places.is_own(call[0])][:_DEPTH]
        lines.append("Coroutine created at (most recent call last)\n")
        lines += traceback.format_list([(*call, linecache.getline(*call[:2])) for call in reversed(calls)])
    warnings.warn("".join(lines).rstrip("\n"), category=RuntimeWarning, stacklevel=2, source=coro)


def install():
    asyncio.format_helpers.extract_stack = _extract_stack
    asyncio.constants.DEBUG_STACK_DEPTH = _DEPTH + _OWN_DEPTH
    traceback.format_list = _format_program
    warnings._warn_unawaited_coroutine = _warn_unawaited_coroutine
