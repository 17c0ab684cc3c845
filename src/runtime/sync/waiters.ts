import type { Future } from "../futures/futures.ts";

/**
 * The futures of the tasks that wait for a lock or a queue, in first-in first-out order; any of them can be
 * removed.
 */
export class Waiters {
  #futures: Future<unknown>[] = [];
  #head = 0;

  get length(): number {
    return this.#futures.length - this.#head;
  }

  /** The first waiter; null when there is none. */
  get first(): Future<unknown> | null {
    return this.#futures[this.#head] ?? null;
  }

  append(future: Future<unknown>): void {
    this.#futures.push(future);
  }

  /** Removes the first waiter. */
  shift(): Future<unknown> | null {
    const { first } = this;
    if (first !== null) this.#advance();
    return first;
  }

  /** Removes a waiter, if it is there. */
  remove(future: Future<unknown>): void {
    if (this.first === future) {
      this.#advance();
      return;
    }
    const index = this.#futures.indexOf(future, this.#head);
    if (index !== -1) this.#futures.splice(index, 1);
  }

  *[Symbol.iterator](): Generator<Future<unknown>, void, undefined> {
    yield* this.#futures.slice(this.#head);
  }

  /** Whether all waiters were cancelled; true when there is none. */
  get areAllCancelled(): boolean {
    for (let index = this.#head; index < this.#futures.length; index++) {
      if (this.#futures[index]?._state !== "cancelled") return false;
    }
    return true;
  }

  /** The first waiter that has not been woken; null when there is none. */
  get firstPending(): Future<unknown> | null {
    for (let index = this.#head; index < this.#futures.length; index++) {
      const future = this.#futures[index];
      if (future?._state === "pending") return future;
    }
    return null;
  }

  // Removed items are dropped together, once they are half of the array.
  #advance(): void {
    this.#head++;
    if (this.#head * 2 <= this.#futures.length && this.#head < this.#futures.length) return;
    this.#futures.splice(0, this.#head);
    this.#head = 0;
  }
}
