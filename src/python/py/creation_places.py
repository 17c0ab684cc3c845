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

_DEPTH = asyncio.constants.DEBUG_STACK_DEPTH

# Calls of this folder and of pyodide among those of a loop that runs, at most.
_OWN_DEPTH = 6


def _extract_stack(f=None, limit=None):
    """As `asyncio.format_helpers.extract_stack`, for handles."""
    frames = traceback.walk_stack(sys._getframe(1) if f is None else f)
    entries = [
        traceback.FrameSummary(frame.f_code.co_filename, line, frame.f_code.co_name, lookup_line=False)
        for _, (frame, line) in zip(range(_DEPTH if limit is None else limit), frames)
    ]
    return traceback.StackSummary.from_list(entries[::-1])


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
    warnings._warn_unawaited_coroutine = _warn_unawaited_coroutine
