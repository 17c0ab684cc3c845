import { places } from "../text/cpython-places.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { LoopBound } from "./loop-bound.ts";
import { nameClass } from "../text/python-types.ts";
import { Waiters } from "./waiters.ts";

/**
 * A flag that tasks can wait for.
 *
 * Follows `Event` of `Lib/asyncio/locks.py`.
 *
 * @python `asyncio.Event`
 */
export class Event extends LoopBound {
  static {
    nameClass(this, "Event", "asyncio.locks");
  }

  readonly #waiters = new Waiters();
  #isSet = false;

  /** Whether the flag is set. */
  isSet(): boolean {
    return this.#isSet;
  }

  /** Sets the flag and wakes all tasks that wait for it, even if it is cleared before they run. */
  set(): void {
    if (this.#isSet) return;
    this.#isSet = true;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter._setResult(true);
  }

  /** @internal What a wait for it is called. */
  get _wait(): readonly [kind: "lock" | "queue", label: string] {
    return ["lock", "event.wait"];
  }

  /** Clears the flag: a task that waits from now on waits until it is set again. */
  clear(): void {
    this.#isSet = false;
  }

  /**
   * Waits until the flag is set; continues at once when it is.
   *
   * @returns a coroutine of true.
   */
  wait(): Coroutine<true> {
    return internalCoroutine(this.#waiting(), places["Event.wait"]);
  }

  *#waiting(): Generator<unknown, true, never> {
    if (this.#isSet) return true;
    const waiter = this._createWaiter(...this._wait);
    this.#waiters.append(waiter);
    try {
      yield at(places["Event.wait"].awaits[0], waiter);
      return true;
    } finally {
      this.#waiters.remove(waiter);
    }
  }

  /** Python's text: `<asyncio.locks.Event object at 0x7f0000001000 [unset, waiters:2]>`. */
  __repr__(): string {
    return this._reprWith(this.#isSet ? "set" : "unset", this.#waiters.length);
  }
}
