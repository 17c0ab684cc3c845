"""Prints as JSON where CPython defines the functions that the runtime's reprs name, and on which lines they await."""

import ast
import asyncio.base_events
import asyncio.events
import asyncio.futures
import asyncio.graph
import asyncio.locks
import asyncio.queues
import asyncio.runners
import asyncio.selector_events
import asyncio.streams
import asyncio.taskgroups
import asyncio.tasks
import asyncio.threads
import inspect
import json

NAMES = {
    asyncio.base_events: [
        "BaseEventLoop._connect_sock",
        "BaseEventLoop._create_connection_transport",
        "BaseEventLoop._create_server_getaddrinfo",
        "BaseEventLoop._ensure_resolved",
        "BaseEventLoop.create_connection",
        "BaseEventLoop.create_datagram_endpoint",
        "BaseEventLoop.create_future",
        "BaseEventLoop.create_server",
        "BaseEventLoop.getaddrinfo",
        "BaseEventLoop.shutdown_asyncgens",
        "BaseEventLoop.shutdown_default_executor",
        "Server.serve_forever",
        "Server.start_serving",
        "Server.wait_closed",
        "_run_until_complete_cb",
    ],
    asyncio.events: ["AbstractServer.__aexit__"],
    asyncio.futures: [
        "_chain_future.<locals>._call_check_cancel",
        "_chain_future.<locals>._set_state",
        "_set_result_unless_cancelled",
    ],
    asyncio.graph: ["print_call_graph"],
    asyncio.locks: [
        "Barrier._block",
        "Barrier._wait",
        "Barrier.abort",
        "Barrier.reset",
        "Barrier.wait",
        "Condition.wait",
        "Condition.wait_for",
        "Event.wait",
        "Lock.acquire",
        "Semaphore.acquire",
        "_ContextManagerMixin.__aenter__",
    ],
    asyncio.queues: ["Queue.get", "Queue.join", "Queue.put"],
    asyncio.runners: ["Runner._on_sigint.<locals>.<lambda>", "Runner.run", "Runner.run.<locals>._wrap_awaitable"],
    asyncio.selector_events: [
        "BaseSelectorEventLoop._accept_connection",
        "BaseSelectorEventLoop._accept_connection2",
        "BaseSelectorEventLoop.sock_connect",
    ],
    asyncio.streams: [
        "FlowControlMixin._drain_helper",
        "StreamReader.__anext__",
        "StreamReader._wait_for_data",
        "StreamReader.read",
        "StreamReader.readexactly",
        "StreamReader.readline",
        "StreamReader.readuntil",
        "StreamReaderProtocol.connection_made",
        "StreamReaderProtocol.connection_made.<locals>.callback",
        "StreamWriter.drain",
        "StreamWriter.wait_closed",
        "open_connection",
        "start_server",
    ],
    asyncio.taskgroups: ["TaskGroup.__aexit__", "TaskGroup._aexit", "TaskGroup.create_task"],
    asyncio.tasks: [
        "_AsCompletedIterator.__anext__",
        "_AsCompletedIterator._wait_for_one",
        "_cancel_and_wait",
        "_log_on_exception",
        "_release_waiter",
        "_wait.<locals>._on_completion",
        "create_task",
        "ensure_future",
        "ensure_future.<locals>._wrap_awaitable",
        "gather.<locals>._done_callback",
        "shield.<locals>._clear_awaited_by_callback",
        "shield.<locals>._inner_done_callback",
        "shield.<locals>._outer_done_callback",
        "sleep",
        "wait",
        "wait_for",
    ],
    asyncio.threads: ["to_thread"],
}


def functions(node, prefix=""):
    """The functions inside a node, by their qualified names."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield prefix + child.name, child
            yield from functions(child, f"{prefix}{child.name}.<locals>.")
        elif isinstance(child, ast.Lambda):
            yield f"{prefix}<lambda>", child
        elif isinstance(child, ast.ClassDef):
            yield from functions(child, f"{prefix}{child.name}.")
        else:
            yield from functions(child, prefix)


def awaits(node):
    """The lines on which a function awaits; those of the functions inside it are left out."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        if isinstance(child, (ast.Await, ast.AsyncWith, ast.AsyncFor)):
            yield child.lineno
        yield from awaits(child)


def creates(node):
    """The line on which a function makes a task or a future; None if it makes none."""
    calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
    lines = [call.lineno for call in calls if getattr(call.func, "attr", None) in ("create_task", "Future")]
    return min(lines, default=None)


places = {}
for module, names in NAMES.items():
    found = dict(functions(ast.parse(inspect.getsource(module))))
    file = module.__name__.replace(".", "/") + ".py"
    for name in names:
        node = found[name]
        # As `co_firstlineno` has it.
        line = min([node.lineno, *(decorator.lineno for decorator in getattr(node, "decorator_list", ()))])
        places[name] = {
            "name": name,
            "file": file,
            "line": line,
            "awaits": sorted(awaits(node)),
            "end": node.end_lineno,
        }
        if (creating := creates(node)) is not None:
            places[name]["creates"] = creating
print(json.dumps(places))
