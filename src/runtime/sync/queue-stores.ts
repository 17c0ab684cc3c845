import { heapPop, heapPush } from "../structures/binary-heap.ts";
import { lessThan } from "../text/ordering.ts";

/** What a queue keeps its items in: the only difference between the kinds of queue. */
export interface QueueStore<T> {
  readonly size: number;
  put(item: T): void;
  /** Takes the next item out; there must be one. */
  take(): T;
  /** The items in the order in which reprs show them. */
  items(): readonly T[];
}

/** First in, first out. */
export function lineStore<T>(): QueueStore<T> {
  return new Line<T>();
}

/** Last in, first out. */
export function stackStore<T>(): QueueStore<T> {
  return new Stack<T>();
}

/** The smallest first. */
export function heapStore<T>(): QueueStore<T> {
  return new Heap<T>();
}

class Line<T> implements QueueStore<T> {
  #items: T[] = [];
  #head = 0;

  get size(): number {
    return this.#items.length - this.#head;
  }

  put(item: T): void {
    this.#items.push(item);
  }

  take(): T {
    const item = existing(this.#items[this.#head]);
    this.#head++;
    // Removed items are dropped together, once they are half of the array.
    if (this.#head * 2 >= this.#items.length) {
      this.#items.splice(0, this.#head);
      this.#head = 0;
    }
    return item;
  }

  items(): readonly T[] {
    return this.#items.slice(this.#head);
  }
}

class Stack<T> implements QueueStore<T> {
  readonly #items: T[] = [];

  get size(): number {
    return this.#items.length;
  }

  put(item: T): void {
    this.#items.push(item);
  }

  take(): T {
    return existing(this.#items.pop());
  }

  items(): readonly T[] {
    return this.#items;
  }
}

class Heap<T> implements QueueStore<T> {
  readonly #items: T[] = [];

  get size(): number {
    return this.#items.length;
  }

  put(item: T): void {
    heapPush(this.#items, item, lessThan);
  }

  take(): T {
    return existing(heapPop(this.#items, lessThan));
  }

  items(): readonly T[] {
    return this.#items;
  }
}

// An item may itself be undefined, so absence cannot be read off the value.
function existing<T>(item: T | undefined): T {
  return item as T;
}
