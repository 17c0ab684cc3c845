// Written by `npm run record` from src/python/node/cpython_places.py.

/** A function of CPython's library, and where it is defined. Lines count from 1. */
export interface CPythonPlace {
  /** Its qualified name. */
  readonly name: string;
  readonly file: string;
  readonly line: number;
}

/** A function with the lines on which it awaits, and the one on which it ends. */
interface CPythonFunction extends CPythonPlace {
  readonly awaits: readonly number[];
  readonly end: number;
}

/** The functions of CPython's library that reprs name. */
export const places = {
  "BaseEventLoop.shutdown_asyncgens": {
    name: "BaseEventLoop.shutdown_asyncgens",
    file: "asyncio/base_events.py",
    line: 570,
    awaits: [582],
    end: 593,
  },
  "BaseEventLoop.shutdown_default_executor": {
    name: "BaseEventLoop.shutdown_default_executor",
    file: "asyncio/base_events.py",
    line: 595,
    awaits: [609, 610],
    end: 617,
  },
  _run_until_complete_cb: {
    name: "_run_until_complete_cb",
    file: "asyncio/base_events.py",
    line: 181,
    awaits: [],
    end: 188,
  },
  "_chain_future.<locals>._call_check_cancel": {
    name: "_chain_future.<locals>._call_check_cancel",
    file: "asyncio/futures.py",
    line: 393,
    awaits: [],
    end: 398,
  },
  "_chain_future.<locals>._set_state": {
    name: "_chain_future.<locals>._set_state",
    file: "asyncio/futures.py",
    line: 387,
    awaits: [],
    end: 391,
  },
  _set_result_unless_cancelled: {
    name: "_set_result_unless_cancelled",
    file: "asyncio/futures.py",
    line: 319,
    awaits: [],
    end: 323,
  },
  print_call_graph: { name: "print_call_graph", file: "asyncio/graph.py", line: 267, awaits: [], end: 276 },
  "Barrier._block": { name: "Barrier._block", file: "asyncio/locks.py", line: 534, awaits: [540], end: 548 },
  "Barrier._wait": { name: "Barrier._wait", file: "asyncio/locks.py", line: 558, awaits: [564], end: 567 },
  "Barrier.abort": { name: "Barrier.abort", file: "asyncio/locks.py", line: 592, awaits: [598], end: 600 },
  "Barrier.reset": { name: "Barrier.reset", file: "asyncio/locks.py", line: 577, awaits: [583], end: 590 },
  "Barrier.wait": {
    name: "Barrier.wait",
    file: "asyncio/locks.py",
    line: 511,
    awaits: [518, 519, 525, 527],
    end: 532,
  },
  "Condition.wait": {
    name: "Condition.wait",
    file: "asyncio/locks.py",
    line: 248,
    awaits: [272, 284],
    end: 301,
  },
  "Condition.wait_for": {
    name: "Condition.wait_for",
    file: "asyncio/locks.py",
    line: 303,
    awaits: [313],
    end: 315,
  },
  "Event.wait": { name: "Event.wait", file: "asyncio/locks.py", line: 200, awaits: [213], end: 216 },
  "Lock.acquire": { name: "Lock.acquire", file: "asyncio/locks.py", line: 90, awaits: [110], end: 125 },
  "Semaphore.acquire": {
    name: "Semaphore.acquire",
    file: "asyncio/locks.py",
    line: 386,
    awaits: [407],
    end: 426,
  },
  "_ContextManagerMixin.__aenter__": {
    name: "_ContextManagerMixin.__aenter__",
    file: "asyncio/locks.py",
    line: 13,
    awaits: [14],
    end: 17,
  },
  "Queue.get": { name: "Queue.get", file: "asyncio/queues.py", line: 172, awaits: [186], end: 201 },
  "Queue.join": { name: "Queue.join", file: "asyncio/queues.py", line: 239, awaits: [248], end: 248 },
  "Queue.put": { name: "Queue.put", file: "asyncio/queues.py", line: 125, awaits: [139], end: 154 },
  "Runner.run.<locals>._wrap_awaitable": {
    name: "Runner.run.<locals>._wrap_awaitable",
    file: "asyncio/runners.py",
    line: 98,
    awaits: [99],
    end: 99,
  },
  "TaskGroup.__aexit__": {
    name: "TaskGroup.__aexit__",
    file: "asyncio/taskgroups.py",
    line: 69,
    awaits: [72],
    end: 81,
  },
  "TaskGroup._aexit": {
    name: "TaskGroup._aexit",
    file: "asyncio/taskgroups.py",
    line: 83,
    awaits: [121],
    end: 179,
  },
  "_AsCompletedIterator.__anext__": {
    name: "_AsCompletedIterator.__anext__",
    file: "asyncio/tasks.py",
    line: 582,
    awaits: [587],
    end: 587,
  },
  "_AsCompletedIterator._wait_for_one": {
    name: "_AsCompletedIterator._wait_for_one",
    file: "asyncio/tasks.py",
    line: 610,
    awaits: [614],
    end: 618,
  },
  _cancel_and_wait: {
    name: "_cancel_and_wait",
    file: "asyncio/tasks.py",
    line: 537,
    awaits: [549],
    end: 551,
  },
  _log_on_exception: { name: "_log_on_exception", file: "asyncio/tasks.py", line: 911, awaits: [], end: 927 },
  _release_waiter: { name: "_release_waiter", file: "asyncio/tasks.py", line: 435, awaits: [], end: 437 },
  "_wait.<locals>._on_completion": {
    name: "_wait.<locals>._on_completion",
    file: "asyncio/tasks.py",
    line: 503,
    awaits: [],
    end: 514,
  },
  "ensure_future.<locals>._wrap_awaitable": {
    name: "ensure_future.<locals>._wrap_awaitable",
    file: "asyncio/tasks.py",
    line: 720,
    awaits: [721],
    end: 721,
  },
  "gather.<locals>._done_callback": {
    name: "gather.<locals>._done_callback",
    file: "asyncio/tasks.py",
    line: 810,
    awaits: [],
    end: 866,
  },
  "shield.<locals>._clear_awaited_by_callback": {
    name: "shield.<locals>._clear_awaited_by_callback",
    file: "asyncio/tasks.py",
    line: 975,
    awaits: [],
    end: 976,
  },
  "shield.<locals>._inner_done_callback": {
    name: "shield.<locals>._inner_done_callback",
    file: "asyncio/tasks.py",
    line: 978,
    awaits: [],
    end: 989,
  },
  "shield.<locals>._outer_done_callback": {
    name: "shield.<locals>._outer_done_callback",
    file: "asyncio/tasks.py",
    line: 991,
    awaits: [],
    end: 996,
  },
  sleep: { name: "sleep", file: "asyncio/tasks.py", line: 687, awaits: [690, 702], end: 704 },
  wait: { name: "wait", file: "asyncio/tasks.py", line: 405, awaits: [432], end: 432 },
  wait_for: { name: "wait_for", file: "asyncio/tasks.py", line: 440, awaits: [481, 487, 488], end: 488 },
  to_thread: { name: "to_thread", file: "asyncio/threads.py", line: 12, awaits: [25], end: 25 },
} as const satisfies Record<string, CPythonFunction>;
