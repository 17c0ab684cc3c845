import { lessThan } from "../text/ordering.ts";

/** What a queue keeps its items in: this alone tells the kinds of queue apart. */
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
    // Those in front are dropped together, when they are half of all.
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

// The order of equal items follows from exactly these moves: `_siftdown` and `_siftup` of `Lib/heapq.py`.
class Heap<T> implements QueueStore<T> {
  readonly #items: T[] = [];

  get size(): number {
    return this.#items.length;
  }

  put(item: T): void {
    this.#items.push(item);
    this.#siftDown(this.#items.length - 1, item);
  }

  take(): T {
    const last = existing(this.#items.pop());
    if (this.#items.length === 0) return last;
    const first = existing(this.#items[0]);
    this.#siftUp(last);
    return first;
  }

  items(): readonly T[] {
    return this.#items;
  }

  #siftDown(from: number, item: T): void {
    let position = from;
    while (position > 0) {
      const parentPosition = (position - 1) >> 1;
      const parent = existing(this.#items[parentPosition]);
      if (!lessThan(item, parent)) break;
      this.#items[position] = parent;
      position = parentPosition;
    }
    this.#items[position] = item;
  }

  #siftUp(item: T): void {
    const end = this.#items.length;
    let position = 0;
    for (let child = 1; child < end; child = 2 * position + 1) {
      const right = child + 1;
      if (right < end && !lessThan(this.#items[child], this.#items[right])) child = right;
      this.#items[position] = existing(this.#items[child]);
      position = child;
    }
    this.#siftDown(position, item);
  }
}

// An item may itself be undefined, so absence cannot be read off the value.
function existing<T>(item: T | undefined): T {
  return item as T;
}
