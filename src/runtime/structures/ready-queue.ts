// A larger ring is replaced by a small one when it is empty, so that its memory can be freed.
const KEPT_WHEN_EMPTY = 1 << 16;

/** A first-in first-out queue in a ring buffer: no operation moves the other items. */
export class Deque<T extends object> {
  #ring: (T | null)[] = new Array<T | null>(64).fill(null);
  #head = 0;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: T): void {
    if (this.#length === this.#ring.length) this.#grow();
    this.#ring[(this.#head + this.#length) & (this.#ring.length - 1)] = item;
    this.#length++;
  }

  shift(): T | null {
    const item = this.#ring[this.#head] ?? null;
    if (item === null) return null;
    this.#ring[this.#head] = null;
    this.#head = (this.#head + 1) & (this.#ring.length - 1);
    this.#length--;
    if (this.#length === 0 && this.#ring.length > KEPT_WHEN_EMPTY) this.clear();
    return item;
  }

  clear(): void {
    this.#ring = new Array<T | null>(64).fill(null);
    this.#head = 0;
    this.#length = 0;
  }

  #grow(): void {
    const before = this.#ring;
    const capacity = before.length;
    const ring = new Array<T | null>(capacity * 2).fill(null);
    for (let index = 0; index < capacity; index++) {
      ring[index] = before[(this.#head + index) & (capacity - 1)] ?? null;
    }
    this.#ring = ring;
    this.#head = 0;
  }
}
