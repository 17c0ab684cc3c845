import { refuseUnexpected } from "../text/unexpected-options.ts";
import { places } from "../text/cpython-places.ts";
import type { Cancellable, Loop } from "../state/loop-types.ts";
import { currentLoop } from "../futures/handles.ts";
import { InternalCallback } from "../futures/callbacks.ts";
import type { Awaitable } from "../coroutines/coroutines.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { ensureFuture } from "./ensure-future.ts";
import { TimeoutError } from "../exceptions/os-errors.ts";
import { withoutStack } from "../exceptions/exceptions.ts";
import { Future } from "../futures/futures.ts";
import { typeName } from "../text/python-types.ts";
import { Queue } from "../sync/queues.ts";
import type { Task } from "./tasks.ts";

/** What `for await` gives: the task or future itself, or the task that was made of a coroutine. */
export type Completed<A> = A extends Future<unknown> ? A : Task<Awaited<A>>;

/** The last argument of {@link asCompleted}. */
export interface AsCompletedOptions {
  /** Seconds after which waiting raises TimeoutError; null, or left out, for no limit. */
  readonly timeout?: number | null | undefined;
}

/**
 * Awaitables in the order in which they are done. `for (const next of …) console.log(await next)` gives
 * coroutines of the results; `for await (const task of …)` gives the tasks and futures themselves.
 *
 * Follows `_AsCompletedIterator` of `Lib/asyncio/tasks.py`.
 */
export interface AsCompleted<A> {
  [Symbol.iterator](): Iterator<Coroutine<Awaited<A>>, undefined>;
  [Symbol.asyncIterator](): { next(): Coroutine<IteratorResult<Completed<A>, undefined>> };
}

/**
 * Runs awaitables at the same time and gives them in the order in which they are done. Coroutines are made
 * tasks.
 *
 * Follows `as_completed` of `Lib/asyncio/tasks.py`.
 *
 * @param awaitables coroutines, tasks and futures.
 * @param options `timeout` in seconds.
 * @returns something to iterate over with `for` or with `for await`.
 * @throws TypeError when the argument is no list of awaitables; RuntimeError when there is no loop.
 * @python `asyncio.as_completed`
 * @differs `async for` is `for await`, and `timeout` is an option: `asCompleted(jobs, { timeout: 1 })`.
 */
export function asCompleted<A extends Awaitable<unknown>>(
  awaitables: Iterable<A>,
  options: AsCompletedOptions = {},
): AsCompleted<A> {
  refuseUnexpected("as_completed", options, ["timeout"]);
  if (awaitables instanceof Future || awaitables instanceof Coroutine) {
    throw new TypeError(`expects an iterable of awaitables, not ${typeName(awaitables)}`);
  }
  if (!isIterable(awaitables)) {
    throw new TypeError(`'${typeName(awaitables)}' object is not iterable`);
  }
  const completion = new Completion<A>(currentLoop(), awaitables, options.timeout ?? null);
  return {
    [Symbol.iterator]: () => ({ next: () => completion.next() }),
    [Symbol.asyncIterator]: () => ({ next: () => completion.nextAsync() }),
  };
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

class Completion<A extends Awaitable<unknown>> extends InternalCallback {
  readonly _text = "_AsCompletedIterator._handle_completion()";
  readonly #done = new Queue<Future<unknown> | null>();
  readonly #todo = new Set<Future<unknown>>();
  readonly #timer: Cancellable | null = null;
  #left: number;

  constructor(loop: Loop, awaitables: Iterable<A>, timeout: number | null) {
    super();
    for (const awaitable of new Set(awaitables)) this.#todo.add(ensureFuture(awaitable, { loop }));
    for (const future of this.#todo) future._addCallback(this);
    this.#left = this.#todo.size;
    if (this.#left === 0 || timeout === null) return;
    this.#timer = loop._callInternalAt(loop._now() + timeout, new TimedOut(() => this.#timedOut()));
  }

  next(): IteratorResult<Coroutine<Awaited<A>>, undefined> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left--;
    return { done: false, value: this.#waitForOne<Awaited<A>>(true) };
  }

  nextAsync(): Coroutine<IteratorResult<Completed<A>, undefined>> {
    return internalCoroutine(this.#stepping(), places["_AsCompletedIterator.__anext__"]);
  }

  *#stepping(): Generator<unknown, IteratorResult<Completed<A>, undefined>, Completed<A>> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left--;
    return {
      done: false,
      value: yield at(
        places["_AsCompletedIterator.__anext__"].awaits[0],
        this.#waitForOne<Completed<A>>(false),
      ),
    };
  }

  #waitForOne<T>(resolve: boolean): Coroutine<T> {
    return internalCoroutine(this.#waitingForOne<T>(resolve), places["_AsCompletedIterator._wait_for_one"]);
  }

  // With `resolve` a T is the future's result, and otherwise the future.
  *#waitingForOne<T>(resolve: boolean): Generator<unknown, T, Future<unknown> | null> {
    const future = yield at(places["_AsCompletedIterator._wait_for_one"].awaits[0], this.#done.get());
    if (future === null) throw withoutStack(TimeoutError);
    return (resolve ? future._outcome() : future) as T;
  }

  #timedOut(): void {
    for (const future of this.#todo) {
      future._removeCallback(this);
      this.#done.putNowait(null);
    }
    this.#todo.clear();
  }

  _invoke(future: unknown): void {
    if (this.#todo.size === 0 || !(future instanceof Future)) return;
    this.#todo.delete(future);
    this.#done.putNowait(future);
    if (this.#todo.size === 0) this.#timer?.cancel();
  }
}

class TimedOut extends InternalCallback {
  readonly _text = "_AsCompletedIterator._handle_timeout()";
  readonly #act: () => void;

  constructor(act: () => void) {
    super();
    this.#act = act;
  }

  _invoke(): void {
    this.#act();
  }
}
