"""Which frames a program sees: in tracebacks those of its own code, and where it looks at a stack those of Linux."""

import functools
import inspect
import itertools
import sys
import traceback

import library_places
from threads import module as thread_module


def _frames_of_linux(entries):
    """entries: of frames, innermost first."""
    of_thread = itertools.takewhile(lambda entry: not thread_module.is_first(entry[0]), entries)
    return (entry for entry in of_thread if not library_places.is_own(entry[0].f_code.co_filename))


class _OfTheLibrary(traceback.StackSummary):
    """The calls of an exception that was raised in the library only. None is shown, but it has a traceback."""

    def __bool__(self):
        return True


def install():
    """From now on tracebacks show the program's own frames, wherever they are printed: at the end, by the loop, by the
    program. Its own are also those of code that it compiles itself.

    Those of the library are in stacks that are extracted, and are left out when these are printed.
    """
    summary = traceback.StackSummary
    extract_extended = summary._extract_from_extended_frame_gen.__func__
    format_frame, walk, outer_frames = summary.format_frame_summary, traceback.walk_stack, inspect.getouterframes

    def extended(frames):
        return ((frame, (line, None, None, None)) for frame, line in frames)

    @functools.wraps(summary.extract.__func__)
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        frames = _frames_of_linux(extended(frame_gen))
        options = {"limit": limit, "lookup_lines": lookup_lines, "capture_locals": capture_locals}
        return extract_extended(cls, frames, **options)

    @functools.wraps(extract_extended)
    def _extract_from_extended_frame_gen(cls, frame_gen, **options):
        frames = [*_frames_of_linux(frame_gen)]
        own = [entry for entry in frames if not library_places.is_librarys(entry[0])]
        extracted = extract_extended(cls, own, **options)
        return _OfTheLibrary(extracted) if frames and not own else extracted

    @functools.wraps(format_frame)
    def format_frame_summary(self, frame_summary, **options):
        is_shown = not library_places.is_in_library(frame_summary.filename)
        return format_frame(self, frame_summary, **options) if is_shown else None

    @functools.wraps(walk)
    def walk_stack(f):
        return _frames_of_linux(walk(sys._getframe(1) if f is None else f))

    @functools.wraps(outer_frames)
    def getouterframes(frame, context=1):
        return [*_frames_of_linux(outer_frames(frame, context))]

    summary.extract = classmethod(extract)
    summary._extract_from_extended_frame_gen = classmethod(_extract_from_extended_frame_gen)
    summary.format_frame_summary = format_frame_summary
    traceback.walk_stack, inspect.getouterframes = walk_stack, getouterframes
