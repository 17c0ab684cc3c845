import { places } from "../text/cpython-places.ts";
import type { CoroutineBody } from "../coroutines/coroutine-frame.ts";
import type { Cancellable } from "../state/loop-types.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import { at } from "../coroutines/internal-coroutines.ts";
import { callbackText, InternalCallback } from "../futures/callbacks.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";
import { runningLoop } from "../futures/handles.ts";
import { ValueError } from "../exceptions/exceptions.ts";
import { Future } from "../futures/futures.ts";
import { nameClass } from "../text/python-types.ts";
import { ONE_TURN } from "../coroutines/bare-yield.ts";
import { numberRepr } from "../text/repr.ts";
import { running } from "../state/current-execution.ts";

const { name: NAME, line: LINE, file: FILE } = places.sleep;

/**
 * Waits; other tasks run meanwhile. A delay of 0 or less only lets the others go first.
 *
 * Follows `sleep` of `Lib/asyncio/tasks.py`.
 *
 * @param delay seconds.
 * @param result what `await` gives in the end; null unless given.
 * @returns a coroutine.
 * @throws ValueError when the delay is not a number (NaN).
 * @python `asyncio.sleep`
 */
export function sleep(delay: number): Coroutine<null>;
export function sleep<T>(delay: number, result: T): Coroutine<T>;
export function sleep(delay: number, result: unknown = null): Coroutine<unknown> {
  if (typeof delay === "number" && delay <= 0) {
    const turn = new Coroutine(ONE_TURN, NAME, LINE, FILE);
    turn._result = result;
    return turn;
  }
  return new SleepCoroutine(new Sleep(delay, result), NAME, LINE, FILE);
}

class SleepCoroutine extends Coroutine<unknown> {
  static {
    nameClass(this, "coroutine");
  }

  override get _isGenerator(): boolean {
    return false;
  }
}

/**
 * The body of a sleep, and what its timer calls: one object where a generator, a closure and their parts
 * would take 250 bytes more, for every task that sleeps.
 */
class Sleep extends InternalCallback implements CoroutineBody {
  readonly #delay: number;
  readonly #result: unknown;
  #timer: Cancellable | null = null;

  constructor(delay: number, result: unknown) {
    super();
    this.#delay = delay;
    this.#result = result;
  }

  next(given: unknown): IteratorResult<unknown, unknown> {
    if (this.#timer === null) return { done: false, value: this.#begin() };
    this.#timer.cancel();
    return { done: true, value: given };
  }

  throw(exception: unknown): never {
    this.#timer?.cancel();
    throw exception;
  }

  #begin(): Future<unknown> {
    const delay = this.#delay;
    if (typeof delay !== "number")
      throw new TypeError(`sleep() needs a number of seconds, got ${String(delay)}`);
    if (Number.isNaN(delay)) throw new ValueError("Invalid delay: NaN (not a number)");
    const loop = runningLoop();
    const future = new Future<unknown>({ loop });
    const when = loop._now() + delay;
    if (loop._interpreter.isRecorded) describeWait(future, `sleep(${numberRepr(delay)})`, { until: when });
    this.#timer = loop._callInternalAt(when, this, future, running.task?._id ?? null);
    return at(places.sleep.awaits[1], future);
  }

  get _text(): string {
    return callbackText(places._set_result_unless_cancelled);
  }

  _invoke(future: unknown): void {
    if (future instanceof Future && !future.done()) future._setResult(this.#result);
  }
}
