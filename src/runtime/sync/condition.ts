import { places } from "../text/cpython-places.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { CancelledError, RuntimeError } from "../exceptions/exceptions.ts";
import type { LockGuard } from "./lock-guard.ts";
import { acquireGuard } from "./lock-guard.ts";
import { withRaiseContext } from "../exceptions/exception-context.ts";
import { Lock } from "./locks.ts";
import { LoopBound } from "./loop-bound.ts";
import { nameClass } from "../text/python-types.ts";
import { Waiters } from "./waiters.ts";

/**
 * A lock whose holder can wait, without it, until another holder says that something has changed.
 *
 * Follows `Condition` of `Lib/asyncio/locks.py`.
 *
 * @python `asyncio.Condition`
 * @differs Python's `async with condition:` is `await using held = await condition.hold();`.
 */
export class Condition extends LoopBound {
  static {
    nameClass(this, "Condition", "asyncio.locks");
  }

  readonly #waiters = new Waiters();
  readonly #lock: Lock;

  /** @param lock the lock, which several conditions may share; one of its own unless given. */
  constructor(lock: Lock | null = null) {
    super();
    this.#lock = lock ?? new Lock();
  }

  /** Whether the lock is held. */
  locked(): boolean {
    return this.#lock.locked();
  }

  /** Waits until the lock is free, and takes it. */
  acquire(): Coroutine<true> {
    return this.#lock.acquire();
  }

  /**
   * Releases the lock.
   *
   * @throws RuntimeError when it is not held.
   */
  release(): void {
    this.#lock.release();
  }

  /**
   * A coroutine that takes the lock for a block: `await using held = await condition.hold();`.
   *
   * @python `async with condition`
   */
  hold(): Coroutine<LockGuard> {
    return acquireGuard(this);
  }

  /**
   * Releases the lock, waits until another task calls {@link notify}, and takes the lock again, even when the
   * waiting is cancelled. What is waited for has to be looked at afterwards: {@link waitFor} does that.
   *
   * @returns a coroutine of true.
   * @throws RuntimeError, from the coroutine, when the lock is not held.
   */
  wait(): Coroutine<true> {
    return internalCoroutine(this.#waiting(), places["Condition.wait"]);
  }

  *#waiting(): Generator<unknown, true, never> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this._createWaiter("lock", "condition.wait");
    this.release();
    try {
      try {
        this.#waiters.append(waiter);
        try {
          yield at(places["Condition.wait"].awaits[0], waiter);
          return true;
        } finally {
          this.#waiters.remove(waiter);
        }
      } finally {
        yield* this.#reacquiring();
      }
    } catch (exception) {
      // A task that leaves with an exception may have been notified: another one is notified instead.
      this.#notify(1);
      throw exception;
    }
  }

  *#reacquiring(): Generator<unknown, void, never> {
    let cancelled: CancelledError | null = null;
    for (;;) {
      try {
        yield at(places["Condition.wait"].awaits[1], this.acquire());
        break;
      } catch (exception) {
        if (!(exception instanceof CancelledError)) throw exception;
        cancelled = exception;
      }
    }
    if (cancelled !== null) throw withRaiseContext(cancelled);
  }

  /**
   * Waits until a condition is met: looks now, and after each notification.
   *
   * @param predicate says whether it is met; called while the lock is held.
   * @returns a coroutine of what the predicate gives in the end.
   */
  waitFor<T>(predicate: () => T): Coroutine<T> {
    return internalCoroutine(this.#waitingFor(predicate), places["Condition.wait_for"]);
  }

  *#waitingFor<T>(predicate: () => T): Generator<unknown, T, never> {
    let result = predicate();
    while (!isTrue(result)) {
      yield at(places["Condition.wait_for"].awaits[0], this.wait());
      result = predicate();
    }
    return result;
  }

  /**
   * Wakes tasks that wait; they continue, one after the other, once the lock is released.
   *
   * @param count how many at most.
   * @throws RuntimeError when the lock is not held.
   */
  notify(count = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#notify(count);
  }

  #notify(count: number): void {
    let remaining = count;
    for (const waiter of this.#waiters) {
      if (remaining <= 0) break;
      if (waiter.done()) continue;
      remaining--;
      waiter._setResult(false);
    }
  }

  /**
   * Wakes all tasks that wait.
   *
   * @throws RuntimeError when the lock is not held.
   */
  notifyAll(): void {
    this.notify(this.#waiters.length);
  }

  /** Python's text: `<asyncio.locks.Condition object at 0x7f0000001000 [locked, waiters:2]>`. */
  __repr__(): string {
    return this._reprWith(this.locked() ? "locked" : "unlocked", this.#waiters.length);
  }
}

// What counts as true is Python's: an empty list or map is not.
function isTrue(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Set || value instanceof Map) return value.size > 0;
  return Boolean(value);
}
