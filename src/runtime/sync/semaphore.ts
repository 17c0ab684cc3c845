import { places } from "../text/cpython-places.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { CancelledError, ValueError } from "../exceptions/exceptions.ts";
import type { LockGuard } from "./lock-guard.ts";
import { acquireGuard } from "./lock-guard.ts";
import { LoopBound } from "./loop-bound.ts";
import { nameClass } from "../text/python-types.ts";
import { Waiters } from "./waiters.ts";

/**
 * Lets a number of tasks in at a time; the others wait.
 *
 * Follows `Semaphore` of `Lib/asyncio/locks.py`.
 *
 * @python `asyncio.Semaphore`
 * @differs Python's `async with semaphore:` is `await using held = await semaphore.hold();`.
 */
export class Semaphore extends LoopBound {
  static {
    nameClass(this, "Semaphore", "asyncio.locks");
  }

  readonly #waiters = new Waiters();
  /** @internal How many more may enter. */
  _value: number;

  /**
   * @param value how many tasks may enter.
   * @throws ValueError when it is negative.
   */
  constructor(value = 1) {
    super();
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this._value = value;
  }

  /** Whether {@link acquire} would have to wait. */
  locked(): boolean {
    return this._value === 0 || !this.#waiters.areAllCancelled;
  }

  /**
   * Waits until one more may enter, and enters.
   *
   * @returns a coroutine of true.
   */
  acquire(): Coroutine<true> {
    return internalCoroutine(this.#acquiring(), places["Semaphore.acquire"]);
  }

  *#acquiring(): Generator<unknown, true, never> {
    if (!this.locked()) {
      this._value--;
      return true;
    }
    const waiter = this._createWaiter("lock", "semaphore.acquire");
    this.#waiters.append(waiter);
    try {
      try {
        yield at(places["Semaphore.acquire"].awaits[0], waiter);
      } finally {
        this.#waiters.remove(waiter);
      }
    } catch (exception) {
      // Woken and cancelled in one: the place that was given is free again.
      if (exception instanceof CancelledError && waiter.done() && !waiter.cancelled()) this._value++;
      throw exception;
    } finally {
      while (this._value > 0 && this.#wakeUpNext());
    }
    return true;
  }

  /** Leaves, and wakes the first waiter. */
  release(): void {
    this._value++;
    this.#wakeUpNext();
  }

  #wakeUpNext(): boolean {
    const next = this.#waiters.firstPending;
    if (next === null) return false;
    this._value--;
    next._setResult(true);
    return true;
  }

  /**
   * A coroutine that enters for a block: `await using held = await semaphore.hold();`.
   *
   * @python `async with semaphore`
   */
  hold(): Coroutine<LockGuard> {
    return acquireGuard(this);
  }

  /** Python's text: `<asyncio.locks.Semaphore object at 0x7f0000001000 [unlocked, value:2]>`. */
  __repr__(): string {
    const state = this.locked() ? "locked" : `unlocked, value:${this._value}`;
    return this._reprWith(state, this.#waiters.length);
  }
}

/**
 * A semaphore that cannot be released more often than it was acquired.
 *
 * Follows `BoundedSemaphore` of `Lib/asyncio/locks.py`.
 *
 * @python `asyncio.BoundedSemaphore`
 */
export class BoundedSemaphore extends Semaphore {
  static {
    nameClass(this, "BoundedSemaphore", "asyncio.locks");
  }

  readonly #bound: number;

  /**
   * @param value how many tasks may enter.
   * @throws ValueError when it is negative.
   */
  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /**
   * Leaves, and wakes the first waiter.
   *
   * @throws ValueError when more would leave than have entered.
   */
  override release(): void {
    if (this._value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}
