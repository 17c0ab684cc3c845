"""Prints asyncio's public names as JSON: what each is, and the public members of each class that is no exception."""

import asyncio
import inspect
import json


def describe(value):
    if not inspect.isclass(value):
        return {"kind": "function" if callable(value) else "constant"}
    if issubclass(value, BaseException):
        return {"kind": "exception"}
    return {"kind": "class", "members": [name for name in dir(instance(value)) if not name.startswith("_")]}


def instance(cls):
    """The class; of those that get some of their members when an object is made, such an object."""
    return cls() if cls in (asyncio.Condition, asyncio.BaseEventLoop) else cls


names = {name: describe(getattr(asyncio, name)) for name in sorted(asyncio.__all__)}
# The loop class of this process has a virtual clock; what it adds to CPython's is not a part of asyncio.
for loop in ("EventLoop", "SelectorEventLoop"):
    names[loop] = describe(asyncio.BaseEventLoop)
# Two more where the system has Unix sockets.
for name in ("open_unix_connection", "start_unix_server"):
    names[name] = {"kind": "function"}
names = dict(sorted(names.items()))
print(json.dumps(names, indent=2))
