import { places } from "../text/cpython-places.ts";
import type { Loop } from "../state/loop-types.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import type { Awaitable } from "../coroutines/coroutines.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";
import { ensureFuture } from "./ensure-future.ts";
import { currentLoop, runningLoopOrNull } from "../futures/handles.ts";
import { CancelledError, withoutStack } from "../exceptions/exceptions.ts";
import { isPlainObject } from "../text/repr.ts";
import { Future, cancelThrough } from "../futures/futures.ts";
import { interpreter } from "../state/interpreter.ts";
import { nameClass } from "../text/python-types.ts";
import { running } from "../state/current-execution.ts";
import { Task } from "./tasks.ts";
import { refuseUnexpected } from "../text/unexpected-options.ts";

/** The last argument of {@link gather}. */
export interface GatherOptions {
  /** Whether an exception is one of the results instead of being raised; false unless given. */
  readonly returnExceptions?: boolean | undefined;
}

/** What {@link gather} gives for a list of awaitables: their results, in their order. */
export type Results<A extends readonly unknown[]> = { -readonly [K in keyof A]: Awaited<A[K]> };

/** What {@link gather} gives with `returnExceptions`: a result or an exception for each. */
export type ResultsOrExceptions<A extends readonly unknown[]> = {
  -readonly [K in keyof A]: Awaited<A[K]> | Error;
};

/**
 * Runs awaitables at the same time and gives their results as one list, in the order of the arguments.
 * Coroutines are made tasks. The first exception is raised at once, and the others continue; with `{
 * returnExceptions: true }` as the last argument the list contains exceptions, too. Cancelling the future
 * cancels all that are not done.
 *
 * Follows `gather` of `Lib/asyncio/tasks.py`.
 *
 * @param args coroutines, tasks and futures, and the options last.
 * @returns a future of the list.
 * @throws TypeError when an argument cannot be awaited.
 * @python `asyncio.gather`
 * @differs `return_exceptions=True` is `{ returnExceptions: true }`, the last argument.
 */
export function gather<A extends readonly Awaitable<unknown>[]>(
  ...args: readonly [...awaitables: A, options: { readonly returnExceptions: true }]
): Future<ResultsOrExceptions<A>>;
export function gather<A extends readonly Awaitable<unknown>[]>(
  ...args: readonly [...awaitables: A, options: GatherOptions]
): Future<Results<A>>;
export function gather<A extends readonly Awaitable<unknown>[]>(...args: A): Future<Results<A>>;
export function gather(...args: readonly object[]): Future<unknown> {
  const awaitables: Awaitable<unknown>[] = [];
  let options: GatherOptions = {};
  args.forEach((argument, index) => {
    if (index === args.length - 1 && isOptions(argument)) options = argument;
    else awaitables.push(asAwaitable(argument));
  });
  refuseUnexpected("gather", options, ["returnExceptions"]);
  if (awaitables.length === 0) {
    const empty = new Future<unknown>({ loop: currentLoop() });
    if (interpreter().isRecorded) describeWait(empty, "gather");
    empty._setResult([]);
    return empty;
  }
  return new Gathering(awaitables, options.returnExceptions === true).outer;
}

function isOptions(value: object): value is GatherOptions {
  return isPlainObject(value);
}

// `ensureFuture` refuses what cannot be awaited, in Python's words.
function asAwaitable(value: object): Awaitable<unknown> {
  return value as Awaitable<unknown>;
}

// A list in order of creation has no duplicates. A map of 100,000 awaitables takes a third of the time that
// gather takes to make tasks of them.
function areInOrderOfCreation(awaitables: readonly Awaitable<unknown>[]): boolean {
  let before = 0;
  for (const awaitable of awaitables) {
    if (!(awaitable instanceof Coroutine || awaitable instanceof Future)) return false;
    if (awaitable._serial <= before) return false;
    before = awaitable._serial;
  }
  return true;
}

/** One call of gather: counts the children that are done and settles the outer future. */
class Gathering extends InternalCallback {
  get _text(): string {
    return callbackText(places["gather.<locals>._done_callback"]);
  }

  readonly outer: GatheringFuture;
  readonly #children: Future<unknown>[] = [];
  readonly #returnExceptions: boolean;
  readonly #awaiter: object | null = running.task;
  #count = 0;
  #finished = 0;

  constructor(awaitables: readonly Awaitable<unknown>[], returnExceptions: boolean) {
    super();
    this.#returnExceptions = returnExceptions;
    let loop = runningLoopOrNull();
    const futures = areInOrderOfCreation(awaitables) ? null : new Map<unknown, Future<unknown>>();
    const done: Future<unknown>[] = [];
    for (const awaitable of awaitables) {
      let future = futures?.get(awaitable);
      if (future === undefined) {
        future = ensureFuture(awaitable, { loop });
        loop ??= future._loop;
        if (future !== awaitable && future instanceof Task) future._logDestroyPending = false;
        this.#count++;
        futures?.set(awaitable, future);
        if (future.done()) done.push(future);
        else future._addCallback(this);
      }
      this.#children.push(future);
    }
    this.outer = new GatheringFuture(this.#children, loop ?? currentLoop());
    if (interpreter().isRecorded) describeWait(this.outer, "gather", { members: this.#children });
    for (const future of done) this._invoke(future);
  }

  override _awaiter(): object | null {
    return this.#awaiter;
  }

  _invoke(argument: unknown): void {
    if (!(argument instanceof Future)) return;
    const child: Future<unknown> = argument;
    const { outer } = this;
    this.#finished++;
    if (outer.done()) {
      if (!child.cancelled()) child.exception();
      return;
    }
    if (!this.#returnExceptions) {
      const failure: unknown = child.cancelled() ? child._makeCancelledError() : child.exception();
      if (failure !== null) {
        outer._setException(failure);
        return;
      }
    }
    if (this.#finished !== this.#count) return;
    const results = this.#children.map(resultOrException);
    const last = this.#children[this.#children.length - 1] ?? child;
    if (outer._cancelRequested) outer._setException(last._makeCancelledError());
    else outer._setResult(results);
  }
}

function resultOrException(child: Future<unknown>): unknown {
  if (child.cancelled()) return withoutStack(CancelledError, child._cancelMessage ?? "");
  return child.exception() ?? child.result();
}

/** The future that gather returns: cancelling it cancels the children. */
class GatheringFuture extends Future<unknown> {
  static {
    nameClass(this, "_GatheringFuture", "asyncio.tasks");
  }

  readonly _children: readonly Future<unknown>[];
  _cancelRequested = false;

  constructor(children: readonly Future<unknown>[], loop: Loop) {
    super({ loop });
    this._children = children;
  }

  override cancel(message?: unknown): boolean {
    if (this.done()) return false;
    const cancelled = cancelThrough(this, this._children, message);
    if (cancelled) this._cancelRequested = true;
    return cancelled;
  }
}
