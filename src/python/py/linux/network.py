"""The modules `socket` and `_socket`, loaded when a program first uses them: no other program waits for that."""

import asyncio
import importlib
import socket
import sys

import own_modules

_loaded = []


def _attribute(name):
    """Called for a name that the empty modules do not have."""
    if name.startswith("__") and name != "__all__":
        raise AttributeError(f"module 'socket' has no attribute {name!r}")
    _load()
    return getattr(socket, name)


def _load():
    """Fill the module `socket`, by CPython's own code on top of our `_socket`."""
    with own_modules.importable():
        socket_module = importlib.import_module("linux.socket_module")
        _loaded.extend(importlib.import_module(f"linux.{name}") for name in ("sockets", "ports"))
    names = vars(socket)
    del names["__getattr__"], names["__dir__"]
    sys.modules["_socket"] = socket_module.make_module()
    socket.__spec__.loader.exec_module(socket)


def begin():
    """A program begins, with no socket of the one before."""
    for module in _loaded:
        module.begin()


def install():
    """From now on `socket` is filled when it is used."""
    names = vars(socket)
    # asyncio leaves its functions for Unix sockets out where there are none.
    names["AF_UNIX"] = 1
    importlib.reload(asyncio.streams)
    vars(asyncio).update({name: getattr(asyncio.streams, name) for name in asyncio.streams.__all__})
    asyncio.__all__ += tuple(name for name in asyncio.streams.__all__ if name not in asyncio.__all__)
    for name in [name for name in names if not (name.startswith("__") and name.endswith("__") and name != "__all__")]:
        del names[name]
    names["__getattr__"] = _attribute
    names["__dir__"] = lambda: _load() or sorted(vars(socket))

