import { places } from "../text/cpython-places.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { CancelledError, RuntimeError } from "../exceptions/exceptions.ts";
import type { LockGuard } from "./lock-guard.ts";
import { acquireGuard } from "./lock-guard.ts";
import { LoopBound } from "./loop-bound.ts";
import { interpreter } from "../state/interpreter.ts";
import { type Holder, holderNow, type Obstacle } from "../tracing/obstacles.ts";
import { nameClass } from "../text/python-types.ts";
import { Waiters } from "./waiters.ts";

/**
 * A lock that one task holds at a time; the others wait. Written `await using held = await lock.hold();`, it
 * is released at the end of the block, as by Python's `async with lock:`.
 *
 * Follows `Lock` of `Lib/asyncio/locks.py`.
 *
 * @python `asyncio.Lock`
 * @differs Python's `async with lock:` is `await using held = await lock.hold();`. JavaScript cannot wait
 *   where a block begins, so the declaration waits.
 */
export class Lock extends LoopBound {
  static {
    nameClass(this, "Lock", "asyncio.locks");
  }

  readonly #waiters = new Waiters();
  #locked = false;
  /** Who holds it, while it is held; not known when the run is not traced. */
  #holder: Holder | null = null;

  /** Whether the lock is held. */
  locked(): boolean {
    return this.#locked;
  }

  /**
   * Waits until the lock is free, and takes it.
   *
   * @returns a coroutine of true.
   */
  acquire(): Coroutine<true> {
    return internalCoroutine(this.#acquiring(), places["Lock.acquire"]);
  }

  *#acquiring(): Generator<unknown, true, never> {
    if (!this.#locked && this.#waiters.areAllCancelled) {
      this.#take();
      return true;
    }
    const waiter = this._createWaiter("lock", "lock.acquire");
    this.#waiters.append(waiter);
    try {
      try {
        yield at(places["Lock.acquire"].awaits[0], waiter);
      } finally {
        this.#waiters.remove(waiter);
      }
    } catch (exception) {
      if (exception instanceof CancelledError && !this.#locked) this.#wakeUpFirst();
      throw exception;
    }
    this.#take();
    return true;
  }

  #take(): void {
    this.#locked = true;
    this.#holder = interpreter().isRecorded ? holderNow() : null;
  }

  /** @internal */
  override _obstacle(): Obstacle | null {
    return this.#locked && this.#holder !== null ? { kind: "held", by: this.#holder } : null;
  }

  /**
   * Releases the lock and wakes the first waiter, which takes it when it runs; no other task can take it
   * before.
   *
   * @throws RuntimeError when it is not held.
   */
  release(): void {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wakeUpFirst();
  }

  #wakeUpFirst(): void {
    const { first } = this.#waiters;
    if (first !== null && !first.done()) first._setResult(true);
  }

  /**
   * A coroutine that takes the lock for a block: `await using held = await lock.hold();`.
   *
   * @python `async with lock`
   */
  hold(): Coroutine<LockGuard> {
    return acquireGuard(this);
  }

  /** Python's text: `<asyncio.locks.Lock object at 0x7f0000001000 [locked, waiters:2]>`. */
  __repr__(): string {
    return this._reprWith(this.#locked ? "locked" : "unlocked", this.#waiters.length);
  }
}
