"""Runs one program in a worker of a page, and passes its events on as they happen."""

import json
import os
import re
import sys
import traceback

import command_line
import own_modules
import refusals
import virtual_clock
from asking import asking
from constants import LIMITS
from recording import chosen_order, coroutine_stacks, determined, recorded_texts, recorder, trace_recorder
from virtual_time import real_seconds

refusals.install()

_TYPESCRIPT_WORDS = {"null": "None", "undefined": "None", "true": "True", "false": "False", "console": "print()"}
_SUGGESTION = re.compile(r"\. Did you mean: '\w+'\?(?=\n*$)")

# Where a program runs.
_FOLDER = "/home/user"

# Characters of a line that is not finished, after which CPython writes it all the same.
_BUFFER = 8192


class _LiveRecorder(recorder.Recorder):
    """Passes the first lines and flushes on at once, and everything else after a moment."""

    def __init__(self, emit, batch_size=LIMITS["batch"]):
        super().__init__(emit, batch_size)
        self._eager_writes = LIMITS["eagerWrites"]
        self._count = 0  # of events and of writes that were joined to one
        self._passed_on = real_seconds()

    def output(self, stream, text, when):
        super().output(stream, text, when)
        # print() writes its newline by a second call.
        if text.endswith("\n"):
            self.hand_on()
        elif self._is_late() or (self._batch and len(self._batch[-1].get("text", "")) >= _BUFFER):
            self.flush()

    def hand_on(self):
        if self._batch and (self._eager_writes > 0 or self._is_late()):
            self._eager_writes -= 1
            self.flush()

    def flush(self):
        self._passed_on = real_seconds()
        super().flush()

    def _add(self, event):
        super()._add(event)
        self._count += 1
        if event["kind"] != "output" and self._is_late():
            self.flush()

    def _join(self, event):
        is_joined = super()._join(event)
        self._count += is_joined
        return is_joined

    def _is_late(self):
        if len(self._batch) >= self._batch_size:
            return True
        if self._count % LIMITS["eventsBetweenClockReads"] != 0:
            return False
        return real_seconds() - self._passed_on >= LIMITS["batchMilliseconds"] / 1000


class _LiveClock(trace_recorder.RecordingClock):
    """Keeps what the page shows of an exception that leaves the program. The exception itself would keep its frames."""

    def __init__(self, emit):
        super().__init__(emit)
        self.outcome = {"kind": "completed"}

    def killed(self, name, text):
        super().killed(name, text)
        self.outcome = {"kind": "raised", "exception": f"{name}: {text}", "line": coroutine_stacks.running_line()}

    def left_by(self, error):
        if self.is_over:
            return
        name = type(error).__qualname__
        if type(error).__module__ not in ("__main__", "builtins"):
            name = f"{type(error).__module__}.{name}"
        text = error.msg if isinstance(error, SyntaxError) else _text_of(error) + _advice_on(error)
        self.outcome = {
            "kind": "raised",
            "exception": recorded_texts.cut(f"{name}: {text}" if text else name),
            "line": _line(error),
        }


def _text_of(error):
    """As traceback prints it."""
    try:
        with asking():
            return str.__str__(str(error))
    except BaseException:
        return "<exception str() failed>"


def _advice_on(error):
    """What a traceback adds about a name that was probably meant, and Python's word for one of TypeScript's."""
    if type(error) is NameError and error.name in _TYPESCRIPT_WORDS:
        return f". In Python it is {_TYPESCRIPT_WORDS[error.name]}."
    if type(error) not in (AttributeError, NameError, ImportError):
        return ""
    try:
        # Looks for names in objects of the program, which may fail.
        with asking():
            shown = "".join(traceback.TracebackException.from_exception(error).format_exception_only())
    except BaseException:
        return ""
    found = _SUGGESTION.search(shown)
    return found[0] if found else ""


def _line(error):
    """The last line of the program that the exception passed, or that the compiler refused."""
    line = error.lineno if isinstance(error, SyntaxError) and error.filename == virtual_clock.FILE_NAME else None
    entry = error.__traceback__
    while entry is not None:
        if entry.tb_frame.f_code.co_filename == virtual_clock.FILE_NAME:
            line = entry.tb_lineno
        entry = entry.tb_next
    return line


def run(source, emit, choose=None, interrupts=(), stacks=None, arguments=(), lines=None):
    """Run a program to its end.

    source: the program's text.
    emit: called as emit(json); json is a list of events as src/trace/model/events.ts describes them.
    choose: chooses among ready handles, as in chosen_order.py; without it they run in asyncio's own order.
    interrupts: the seconds at which Ctrl-C is pressed.
    stacks: as for virtual_clock.run.
    arguments, lines: as for command_line.given.

    Returns the outcome as JSON, as src/frame/protocol.ts describes it.
    """
    clock = None
    os.makedirs(_FOLDER, exist_ok=True)
    os.chdir(_FOLDER)

    def make_clock(write):
        nonlocal clock
        clock = _LiveClock(write)
        return clock

    # Sets of tasks are iterated in the order of insertion, as in the other implementation. CPython's own order follows
    # from addresses, and no program may rely on it.
    with determined.sets_in_order(), command_line.given(arguments, lines):
        loop_class = trace_recorder.RecordingLoop if choose is None else chosen_order.loop_with(choose)
        trace_recorder.record(
            source,
            emit,
            loop_class,
            recorder_class=_LiveRecorder,
            clock_class=make_clock,
            interrupts=interrupts,
            stacks=stacks,
        )
    return json.dumps(clock.outcome, ensure_ascii=False)


def check(source):
    """Compile a program, and do not run it.

    Returns JSON: a list of what CPython refuses, with lines and columns from 1, ends exclusive. It stops at the first.
    """
    try:
        virtual_clock.compiled(source)
    except SyntaxError as error:
        line, column = error.lineno or 1, max(error.offset or 1, 1)
        end_line, end_column = error.end_lineno or line, error.end_offset or 0
        if (end_line, end_column) <= (line, column):
            end_line, end_column = line, column + 1
        places = {"line": line, "column": column, "endLine": end_line, "endColumn": end_column}
        return json.dumps([{"severity": "error", **places, "message": error.msg}], ensure_ascii=False)
    except (ValueError, RecursionError, MemoryError) as error:
        places = {"line": 1, "column": 1, "endLine": 1, "endColumn": 2}
        return json.dumps([{"severity": "error", **places, "message": str(error)}], ensure_ascii=False)
    return "[]"


os.environ.update(HOME=_FOLDER, PWD=_FOLDER, USER="user", LOGNAME="user", _=sys.executable)
own_modules.hide(entry=__name__)
