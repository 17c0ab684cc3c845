import { places } from "../text/cpython-places.ts";
import { InternalCallback } from "../futures/callbacks.ts";
import { callbackList } from "../futures/done-callbacks.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { currentTask } from "./current-task.ts";
import { runningLoopOrNull } from "../futures/handles.ts";
import { RuntimeError } from "../exceptions/exceptions.ts";
import { Future } from "../futures/futures.ts";
import { interpreter } from "../state/interpreter.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { running } from "../state/current-execution.ts";
import type { StackFrame } from "../coroutines/stack-frames.ts";
import { coroutineFrames, functionFrames, runningCoroutineLine } from "../coroutines/stack-frames.ts";
import { Task } from "./tasks.ts";

/**
 * One frame of a call graph.
 *
 * Follows `FrameCallGraphEntry` of `Lib/asyncio/graph.py`.
 *
 * @python `asyncio.FrameCallGraphEntry`
 */
export class FrameCallGraphEntry {
  static {
    nameClass(this, "FrameCallGraphEntry", "asyncio.graph");
  }

  /** What runs, and where it is. */
  readonly frame: StackFrame;

  /** @internal */
  constructor(frame: StackFrame) {
    this.frame = frame;
  }
}

/**
 * A future, where it is, and what waits for it.
 *
 * Follows `FutureCallGraph` of `Lib/asyncio/graph.py`.
 *
 * @python `asyncio.FutureCallGraph`
 */
export class FutureCallGraph {
  static {
    nameClass(this, "FutureCallGraph", "asyncio.graph");
  }

  readonly future: Future<unknown>;
  /** The task's frames, the innermost first; empty for a future. */
  readonly callStack: readonly FrameCallGraphEntry[];
  /** The futures that wait for this one, each with its own graph. */
  readonly awaitedBy: readonly FutureCallGraph[];

  /** @internal */
  constructor(future: Future<unknown>, frames: readonly StackFrame[], awaitedBy: readonly FutureCallGraph[]) {
    this.future = future;
    this.callStack = frames.map((frame) => new FrameCallGraphEntry(frame));
    this.awaitedBy = awaitedBy;
  }
}

/** The last argument of what captures and prints a call graph. */
export interface CallGraphOptions {
  /** Which of the running task's frames is the first: 1, the caller's own, unless given. */
  readonly depth?: number | undefined;
  /** How many frames each stack shows: the outermost ones when positive, the innermost when negative. */
  readonly limit?: number | null | undefined;
}

/**
 * Captures what waits for a future or task, and what waits for that, and so on.
 *
 * Follows `capture_call_graph` of `Lib/asyncio/graph.py`.
 *
 * @param future the future; the running task unless given.
 * @param options `depth` and `limit`.
 * @returns the graph; null when no future is given and no task runs.
 * @throws RuntimeError when no future is given and no loop runs; TypeError when the argument is no future.
 * @python `asyncio.capture_call_graph`
 */
export function captureCallGraph(
  future: Future<unknown> | null = null,
  options: CallGraphOptions = {},
): FutureCallGraph | null {
  return capture(future, options, []);
}

/**
 * The call graph as a text.
 *
 * Follows `format_call_graph` of `Lib/asyncio/graph.py`.
 *
 * @param future the future; the running task unless given.
 * @param options `depth` and `limit`.
 * @returns the text; empty when no future is given and no task runs.
 * @throws as {@link captureCallGraph}.
 * @python `asyncio.format_call_graph`
 */
export function formatCallGraph(
  future: Future<unknown> | null = null,
  options: CallGraphOptions = {},
): string {
  return format(future, options, []);
}

/**
 * Prints the call graph.
 *
 * Follows `print_call_graph` of `Lib/asyncio/graph.py`, whose own frame CPython 3.14 prints as well.
 *
 * @param future the future; the running task unless given.
 * @param options `depth` and `limit`; `file`: where it goes, `stdout` unless given.
 * @throws as {@link captureCallGraph}.
 * @python `asyncio.print_call_graph`
 */
export function printCallGraph(
  future: Future<unknown> | null = null,
  options: CallGraphOptions & { readonly file?: "stdout" | "stderr" | undefined } = {},
): void {
  interpreter().write(options.file ?? "stdout", `${format(future, options, [PRINTING])}\n`);
}

const PRINTING: StackFrame = {
  fileName: places.print_call_graph.file,
  line: places.print_call_graph.end,
  name: places.print_call_graph.name,
  kind: "function",
};

function capture(
  given: Future<unknown> | null,
  { depth = 1, limit = null }: CallGraphOptions,
  own: readonly StackFrame[],
): FutureCallGraph | null {
  const loop = runningLoopOrNull();
  if (given === null && loop === null) {
    throw new RuntimeError(
      "capture_call_graph() is called outside of a running event loop and no *future* to introspect was provided",
    );
  }
  const task = loop === null ? null : currentTask(loop);
  if (given !== null && given !== task) return graphOf(given, limit);
  if (task === null) return null;
  const frames = limit === 0 ? [] : [...own, ...runningFrames()].slice(Math.max(0, depth - 1));
  return new FutureCallGraph(task, limited(frames, limit), awaitersOf(task, limit));
}

function runningFrames(): StackFrame[] {
  const { coroutine } = running;
  const [innermost, ...outer] = coroutineFrames(coroutine instanceof Coroutine ? coroutine : null);
  if (innermost === undefined) return functionFrames();
  const line = runningCoroutineLine() ?? innermost.line;
  return [...functionFrames(), { ...innermost, line }, ...outer];
}

function graphOf(future: unknown, limit: number | null): FutureCallGraph {
  if (!(future instanceof Future)) {
    throw new TypeError(`${repr(future)} object does not appear to be compatible with asyncio.Future`);
  }
  const frames = future instanceof Task && limit !== 0 ? suspendedFrames(future._coroutine) : [];
  return new FutureCallGraph(future, limited(frames, limit), awaitersOf(future, limit));
}

// CPython goes from the outermost coroutine inwards and does not see into an asynchronous generator.
function suspendedFrames(root: Coroutine<unknown>): StackFrame[] {
  let visible: Coroutine<unknown> | null = root._innermost;
  for (
    let coroutine: Coroutine<unknown> | null = visible;
    coroutine !== null;
    coroutine = coroutine._awaiter
  ) {
    if (coroutine._frameKind === "async generator") visible = coroutine._awaiter;
  }
  return coroutineFrames(visible);
}

// CPython's documentation says the opposite; this is what CPython 3.14 does.
function limited(frames: readonly StackFrame[], limit: number | null): readonly StackFrame[] {
  if (limit === null || limit === 0) return frames;
  return limit > 0 ? frames.slice(-limit) : frames.slice(0, -limit);
}

function awaitersOf(future: Future<unknown>, limit: number | null): FutureCallGraph[] {
  const awaiters = new Set<Future<unknown>>();
  for (const callback of callbackList(future._callbacks)) {
    if (callback instanceof Task) awaiters.add(callback);
    else if (callback instanceof InternalCallback) {
      const awaiter = callback._awaiter();
      if (awaiter instanceof Future) awaiters.add(awaiter);
    }
  }
  return [...awaiters].map((awaiter) => graphOf(awaiter, limit));
}

function format(
  future: Future<unknown> | null,
  options: CallGraphOptions,
  own: readonly StackFrame[],
): string {
  const graph = capture(future, options, own);
  return graph === null ? "" : linesOf(graph, "").join("\n");
}

function linesOf(graph: FutureCallGraph, indent: string): string[] {
  const { future } = graph;
  const id = interpreter().address(future);
  const title =
    future instanceof Task ? `Task(name=${repr(future.getName())}, id=${id})` : `Future(id=${id})`;
  const lines = [`${indent}* ${title}`];
  if (graph.callStack.length > 0) lines.push(`${indent}  + Call stack:`);
  for (const { frame } of graph.callStack) {
    const kind = frame.kind === "function" ? "" : `${frame.kind} `;
    lines.push(`${indent}  |   File ${repr(frame.fileName)}, line ${frame.line}, in ${kind}${frame.name}()`);
  }
  if (graph.awaitedBy.length > 0) lines.push(`${indent}  + Awaited by:`);
  return [...lines, ...graph.awaitedBy.flatMap((awaiter) => linesOf(awaiter, `${indent}    `))];
}
