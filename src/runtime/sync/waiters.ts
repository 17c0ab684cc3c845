import type { Future } from "../futures/futures.ts";

/** Who waits for a lock or a queue, first come first: both the first and any other can leave. */
export class Waiters {
  #futures: Future<unknown>[] = [];
  #head = 0;

  get length(): number {
    return this.#futures.length - this.#head;
  }

  /** The first in line; null when nobody waits. */
  get first(): Future<unknown> | null {
    return this.#futures[this.#head] ?? null;
  }

  append(future: Future<unknown>): void {
    this.#futures.push(future);
  }

  /** Takes the first out of the line. */
  shift(): Future<unknown> | null {
    const { first } = this;
    if (first !== null) this.#advance();
    return first;
  }

  /** Takes somebody out of the line, if he stands there. */
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

  /** Whether everybody in line has been cancelled; true when nobody waits. */
  get areAllCancelled(): boolean {
    for (let index = this.#head; index < this.#futures.length; index++) {
      if (this.#futures[index]?._state !== "cancelled") return false;
    }
    return true;
  }

  /** The first in line whom nobody has woken; null when there is none. */
  get firstPending(): Future<unknown> | null {
    for (let index = this.#head; index < this.#futures.length; index++) {
      const future = this.#futures[index];
      if (future?._state === "pending") return future;
    }
    return null;
  }

  // Those in front are dropped together, when they are half of all.
  #advance(): void {
    this.#head++;
    if (this.#head * 2 <= this.#futures.length && this.#head < this.#futures.length) return;
    this.#futures.splice(0, this.#head);
    this.#head = 0;
  }
}
