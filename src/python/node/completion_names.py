"""Prints, as JSON, the names that an editor completes: keywords, builtins, and what asyncio and time offer.

Of each it gives the kind, the signature where CPython has one, and the first sentence of its documentation.
"""

import asyncio
import builtins
import inspect
import json
import keyword
import time


def describe(value):
    described = {"kind": kind_of(value)}
    try:
        described["signature"] = str(inspect.signature(value))
    except (TypeError, ValueError):
        pass
    documentation = inspect.getdoc(value) if callable(value) else None
    if documentation:
        described["summary"] = first_sentence(documentation)
    return described


def kind_of(value):
    if inspect.isclass(value):
        return "exception" if issubclass(value, BaseException) else "class"
    return "function" if callable(value) else "constant"


def first_sentence(text):
    paragraph = " ".join(text.split("\n\n")[0].split())
    return paragraph.split(". ")[0].rstrip(".") + "."


def describe_with_members(value):
    described = describe(value)
    if described["kind"] == "class":
        made = instance(value)
        members = (name for name in dir(made) if not name.startswith("_"))
        described["members"] = {name: member(made, name) for name in members}
    return described


def instance(cls):
    """The class; of those that get some of their members when an object is made, such an object."""
    return cls() if cls in (asyncio.Condition, asyncio.BaseEventLoop) else cls


def member(owner, name):
    value = inspect.getattr_static(owner, name, None)
    if isinstance(value, property):
        return {"kind": "property"}
    described = describe(getattr(owner, name))
    if described["kind"] == "constant":
        described["kind"] = "property"
    if "signature" in described:
        described["signature"] = described["signature"].replace("(self, /, ", "(").replace("(self, ", "(")
        described["signature"] = described["signature"].replace("(self, /)", "()").replace("(self)", "()")
    return described


def names_of(module, names, describe_name):
    return {name: describe_name(getattr(module, name)) for name in sorted(names)}


asyncio_names = names_of(asyncio, asyncio.__all__, describe_with_members)
# The loop class of this process has a virtual clock; what it adds to CPython's is not a part of asyncio.
for loop in ("EventLoop", "SelectorEventLoop", "AbstractEventLoop"):
    asyncio_names[loop] = describe_with_members(asyncio.BaseEventLoop)
# The program's clock is another one here, and lacks the documentation of CPython's.
time_names = ("monotonic", "perf_counter", "sleep", "strftime", "time")
public_builtins = [name for name in dir(builtins) if not name.startswith("_") and name not in keyword.kwlist]

print(
    json.dumps(
        {
            "keywords": sorted([*keyword.kwlist, "case", "match"]),
            "builtins": names_of(builtins, public_builtins, describe),
            "modules": {
                "asyncio": asyncio_names,
                "time": {name: {"kind": "function"} for name in time_names},
            },
        },
        ensure_ascii=False,
        indent=2,
    )
)
