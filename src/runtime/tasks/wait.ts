import { refuseUnexpected } from "../text/unexpected-options.ts";
import { places } from "../text/cpython-places.ts";
import type { Cancellable, Loop } from "../state/loop-types.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";
import { runningLoop } from "../futures/handles.ts";
import { ValueError } from "../exceptions/exceptions.ts";
import { Future, isfuture } from "../futures/futures.ts";
import { makeTuple, typeName } from "../text/python-types.ts";
import { str } from "../text/repr.ts";
import { running } from "../state/current-execution.ts";
import { interpreter } from "../state/interpreter.ts";

/**
 * `wait` returns as soon as one is done.
 *
 * @python `asyncio.FIRST_COMPLETED`
 */
export const FIRST_COMPLETED = "FIRST_COMPLETED";
/**
 * `wait` returns as soon as one raises; when none does, once all are done. A cancellation does not count.
 *
 * @python `asyncio.FIRST_EXCEPTION`
 */
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
/**
 * `wait` returns once all are done.
 *
 * @python `asyncio.ALL_COMPLETED`
 */
export const ALL_COMPLETED = "ALL_COMPLETED";

/** When {@link wait} returns. */
export type ReturnWhen = typeof FIRST_COMPLETED | typeof FIRST_EXCEPTION | typeof ALL_COMPLETED;

/** The last argument of {@link wait}. */
export interface WaitOptions {
  /** Seconds after which it returns with what is done by then; null, or left out, for no limit. */
  readonly timeout?: number | null | undefined;
  /** ALL_COMPLETED unless given. */
  readonly returnWhen?: ReturnWhen | undefined;
}

/**
 * Waits for tasks and futures, and says which are done and which are not. It raises none of their exceptions
 * and cancels nothing. Coroutines are refused: make them tasks first.
 *
 * Follows `wait` of `Lib/asyncio/tasks.py`.
 *
 * @param futures the tasks and futures.
 * @param options `timeout` in seconds, and `returnWhen`.
 * @returns a coroutine of the pair `(done, pending)` of sets.
 * @throws TypeError for coroutines; ValueError for an empty list or an unknown `returnWhen`.
 * @python `asyncio.wait`
 * @differs `timeout` and `return_when` are one object, given last: `wait(tasks, { timeout: 1 })`.
 */
export function wait<F extends Future<unknown>>(
  futures: Iterable<F>,
  options: WaitOptions = {},
): Coroutine<readonly [done: Set<F>, pending: Set<F>]> {
  refuseUnexpected("wait", options, ["timeout", "returnWhen"]);
  return internalCoroutine(waiting(futures, options), places.wait);
}

type Pair<F> = readonly [done: Set<F>, pending: Set<F>];

function* waiting<F extends Future<unknown>>(
  given: Iterable<F>,
  options: WaitOptions,
): Generator<unknown, Pair<F>, never> {
  const { timeout = null, returnWhen = ALL_COMPLETED } = options;
  if (isfuture(given) || given instanceof Coroutine || !(Symbol.iterator in given)) {
    throw new TypeError(`expect a list of futures, not ${typeName(given)}`);
  }
  const futures = new Set(given);
  if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (![FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED].includes(returnWhen)) {
    throw new ValueError(`Invalid return_when value: ${str(returnWhen)}`);
  }
  for (const future of futures) {
    if (isCoroutine(future)) {
      const error = new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
      throw interpreter().refused(error, [...futures]);
    }
    if (!isfuture(future)) throw new TypeError(`expect a list of futures, not a list of ${typeName(future)}`);
  }
  const loop = runningLoop();
  const waiter = new Future<null>({ loop });
  const timer = timeout === null ? null : releaseLater(loop, timeout, waiter);
  if (loop._interpreter.isRecorded) describeWait(waiter, "wait", { members: futures });
  const completion = new Completion(futures.size, returnWhen, waiter, timer);
  for (const future of futures) future._addCallback(completion);
  try {
    yield at(places.wait.awaits[0], waiter);
  } finally {
    timer?.cancel();
    for (const future of futures) future._removeCallback(completion);
  }
  const done = new Set<F>();
  const pending = new Set<F>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return makeTuple(done, pending);
}

function isCoroutine(value: unknown): boolean {
  return value instanceof Coroutine;
}

function releaseLater(loop: Loop, seconds: number, waiter: Future<null>): Cancellable {
  return loop._callInternalAt(loop._now() + seconds, RELEASE_WAITER, waiter, running.task?._id ?? null);
}

class ReleaseWaiter extends InternalCallback {
  get _text(): string {
    return callbackText(places._release_waiter);
  }

  _invoke(waiter: unknown): void {
    if (waiter instanceof Future && !waiter.done()) waiter._setResult(null);
  }
}

const RELEASE_WAITER = new ReleaseWaiter();

class Completion extends InternalCallback {
  get _text(): string {
    return callbackText(places["_wait.<locals>._on_completion"]);
  }

  readonly #returnWhen: ReturnWhen;
  readonly #waiter: Future<null>;
  readonly #timer: Cancellable | null;
  readonly #awaiter: object | null = running.task;
  #remaining: number;

  constructor(count: number, returnWhen: ReturnWhen, waiter: Future<null>, timer: Cancellable | null) {
    super();
    this.#remaining = count;
    this.#returnWhen = returnWhen;
    this.#waiter = waiter;
    this.#timer = timer;
  }

  override _awaiter(): object | null {
    return this.#awaiter;
  }

  _invoke(future: unknown): void {
    if (!(future instanceof Future)) return;
    this.#remaining--;
    const failed = () => !future.cancelled() && future.exception() !== null;
    const enough =
      this.#remaining <= 0 ||
      this.#returnWhen === FIRST_COMPLETED ||
      (this.#returnWhen === FIRST_EXCEPTION && failed());
    if (!enough) return;
    this.#timer?.cancel();
    if (!this.#waiter.done()) this.#waiter._setResult(null);
  }
}

class ReleaseOnDone extends InternalCallback {
  // Two pairs of brackets: CPython's callback is a functools.partial.
  get _text(): string {
    return callbackText(places._release_waiter, "()()");
  }

  readonly #waiter: Future<null>;

  constructor(waiter: Future<null>) {
    super();
    this.#waiter = waiter;
  }

  _invoke(): void {
    RELEASE_WAITER._invoke(this.#waiter);
  }
}

/** Cancels a future and waits until it is done. Follows `_cancel_and_wait` of `Lib/asyncio/tasks.py`. */
export function cancelAndWait(future: Future<unknown>): Coroutine<void> {
  return internalCoroutine(cancellingAndWaiting(future), places._cancel_and_wait);
}

function* cancellingAndWaiting(future: Future<unknown>): Generator<unknown, void, never> {
  const waiter = new Future<null>({ loop: runningLoop() });
  if (waiter._loop._interpreter.isRecorded) describeWait(waiter, "wait_for", { members: [future] });
  const release = new ReleaseOnDone(waiter);
  future._addCallback(release);
  try {
    future.cancel();
    yield at(places._cancel_and_wait.awaits[0], waiter);
  } finally {
    future._removeCallback(release);
  }
}
