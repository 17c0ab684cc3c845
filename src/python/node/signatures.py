"""Prints the signatures of the functions, classes and methods in NAMES as JSON, by their full names."""

import asyncio
import builtins
import contextvars
import functools
import inspect
import json
import os
import random
import signal
import socket
import time

MODULES = {
    module.__name__: module for module in (asyncio, contextvars, functools, os, random, signal, socket, time)
}


def find(path):
    """The object of a full name: `asyncio.Task.cancel`, or a builtin such as `print`."""
    first, *attributes = path.split(".")
    value = MODULES.get(first)
    if value is None:
        value, attributes = builtins, [first, *attributes]
    # What the loop of this process, which has a virtual clock, adds to CPython's is not a part of asyncio.
    if path.startswith("asyncio.EventLoop"):
        attributes = ["BaseEventLoop", *attributes[1:]]
    for name in attributes:
        value = getattr(value, name)
    return value


def signature(path):
    """As CPython's help shows it, without `self`; null when it has none."""
    name = path.split(".")[-1]
    try:
        value = find(path)
        if not callable(value):
            return None
        shown = inspect.signature(value)
    except (AttributeError, TypeError):
        return None
    except ValueError:
        text = getattr(value, "__text_signature__", None)
        return text and name + text.replace("$self, ", "").replace("<unrepresentable>", "...")
    parameters = [parameter.replace(annotation=parameter.empty) for parameter in shown.parameters.values()]
    if not inspect.isclass(value) and parameters and parameters[0].name == "self":
        parameters = parameters[1:]
    # As in CPython's documentation: what is called with `await` has this word in front.
    prefix = "async " if inspect.iscoroutinefunction(value) else ""
    return f"{prefix}{name}{shown.replace(parameters=parameters, return_annotation=shown.empty)}"


print(json.dumps({path: signature(path) for path in NAMES}, indent=2))
