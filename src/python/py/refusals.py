"""What a browser cannot do fails with a sentence that says so and says what to write instead.

`install` is called once, before any program runs.
"""

import builtins
import concurrent.futures
import functools
import importlib.machinery
import io
import os
import ssl
import subprocess
import sys
import types

import own_modules
from builtin_functions import as_builtin
from linux.polling import NO_STDIN
from virtual_loop import VirtualClockLoop

_NO_INPUT = "nothing was typed for the program: press Input below it and type the lines that it reads"
_NO_PROCESS = (
    "no other process can be started in a browser: write await asyncio.to_thread(function) for a function of your "
    "own, and simulate another program with await asyncio.sleep(seconds)"
)
_NO_INTERPRETER = "no other interpreter can be started in a browser: write concurrent.futures.ThreadPoolExecutor()"
_NO_PIPES = "there are no pipes in a browser: write socket.socketpair() in place of one, and asyncio.open_connection(sock=…)"
_NO_TLS = "connections are not encrypted here, because nothing leaves the program: leave out ssl"
_NO_BROWSER = "a program here cannot reach the page or the browser: it has the standard library of Python"

_NO_CTYPES = (
    "a program here cannot reach the memory of Python itself: work with bytes, bytearray, array or struct in place of ctypes"
)

_OF_CTYPES = {"ctypes", "_ctypes"}
_OF_THE_BROWSER = {"js", "pyodide_js", "micropip"}


def install():
    builtins.input = as_builtin(_refuse(EOFError, _NO_INPUT), "input", "builtins", builtins.input)
    sys.stdin = sys.__stdin__ = _NoInput()
    subprocess.Popen.__init__ = _refuse(OSError, _NO_PROCESS)
    subprocess.Popen.__del__ = lambda self: None
    for name in ("system", "popen", "fork", "forkpty", "posix_spawn", "posix_spawnp", "execv", "execve"):
        setattr(os, name, as_builtin(_refuse(OSError, _NO_PROCESS), name, "posix", getattr(os, name, None)))
    ssl.get_server_certificate = _refuse(NotImplementedError, _NO_TLS)
    for name in ("wrap_bio", "wrap_socket"):
        setattr(ssl.SSLContext, name, _refuse(NotImplementedError, _NO_TLS))
    _install_in_loop()
    _install_process_pool()
    sys.meta_path[:] = [BuiltinImporter, importlib.machinery.FrozenImporter, PathFinder]


def _refuse(exception, sentence):
    def refused(*args, **kwargs):
        raise exception(sentence)

    return refused


def _install_in_loop():
    loop = VirtualClockLoop
    refused = {
        "_make_subprocess_transport": _refuse_later(OSError, _NO_PROCESS),
        "connect_read_pipe": _connect_read_pipe,
        "connect_write_pipe": _refuse_later(NotImplementedError, _NO_PIPES),
        "_make_ssl_transport": _refuse(NotImplementedError, _NO_TLS),
        "start_tls": _refuse_later(NotImplementedError, _NO_TLS),
    }
    for name, function in refused.items():
        setattr(loop, name, functools.update_wrapper(function, getattr(loop, name)))


async def _connect_read_pipe(self, protocol_factory, pipe):
    is_stdin = pipe is sys.stdin or pipe is getattr(sys.stdin, "buffer", sys.stdin)
    raise NotImplementedError(NO_STDIN if is_stdin else _NO_PIPES)


def _refuse_later(exception, sentence):
    async def refused(*args, **kwargs):
        raise exception(sentence)

    return refused


def _install_process_pool():
    """Importing the real modules fails with a message for people who build Python."""
    futures = concurrent.futures
    process = types.ModuleType("concurrent.futures.process")
    process.BrokenProcessPool = _class("BrokenProcessPool", futures.BrokenExecutor, process)
    futures.process = sys.modules[process.__name__] = process
    pool = _class("ProcessPoolExecutor", futures.Executor, process, _refuse(OSError, _NO_PROCESS))
    process.ProcessPoolExecutor = futures.ProcessPoolExecutor = pool

    interpreter = types.ModuleType("concurrent.futures.interpreter")
    futures.interpreter = sys.modules[interpreter.__name__] = interpreter
    refused = _refuse(NotImplementedError, _NO_INTERPRETER)
    pool = _class("InterpreterPoolExecutor", futures.ThreadPoolExecutor, interpreter, refused)
    interpreter.InterpreterPoolExecutor = futures.InterpreterPoolExecutor = pool
    # As where there are interpreters.
    if "InterpreterPoolExecutor" not in futures.__all__:
        futures.__all__.append("InterpreterPoolExecutor")


def _class(name, base, module, init=None):
    """A class of a module, which cannot be made when `init` raises."""
    members = {"__module__": module.__name__}
    return type(name, (base,), members if init is None else members | {"__init__": init})


class _NoInput(io.TextIOBase):
    def __repr__(self):
        return "<_io.TextIOWrapper name='<stdin>' mode='r' encoding='utf-8'>"

    def readable(self):
        return True

    read = readline = readlines = __next__ = _refuse(EOFError, _NO_INPUT)


_NoInput.__name__ = _NoInput.__qualname__ = "TextIOWrapper"
_NoInput.__module__ = "_io"


class BuiltinImporter(importlib.machinery.BuiltinImporter):
    """Comes before all other finders, and refuses what a program here cannot import."""

    __module__ = importlib.machinery.BuiltinImporter.__module__

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        if fullname in _OF_THE_BROWSER:
            raise ModuleNotFoundError(f"No module named {fullname!r}: {_NO_BROWSER}.", name=fullname)
        if fullname in _OF_CTYPES:
            raise ModuleNotFoundError(f"No module named {fullname!r}: {_NO_CTYPES}.", name=fullname)
        if own_modules.is_hidden(fullname):
            raise _missing(fullname)
        return super().find_spec(fullname, path, target)


class PathFinder(importlib.machinery.PathFinder):
    """Comes after all other finders: what it does not find is missing."""

    __module__ = importlib.machinery.PathFinder.__module__

    @classmethod
    def find_spec(cls, fullname, path=None, target=None):
        spec = super().find_spec(fullname, path, target)
        # For a module of a package Python's own message says enough.
        if spec is None and path is None:
            raise _missing(fullname)
        return spec


def _missing(name):
    if name in ("_multiprocessing", "_posixshmem", "_posixsubprocess"):
        reason = _NO_PROCESS
    elif name in sys.stdlib_module_names:
        reason = "this module of the standard library needs what a browser does not have"
    else:
        reason = "a program here has the standard library of Python, and no packages"
    error = ModuleNotFoundError(f"No module named {name!r}: {reason}.", name=name)
    # Otherwise pyodide adds advice for authors of web pages.
    error._PYODIDE_ADDED_NOTE = True
    return error
