import { firstWhere } from "../binary-search.ts";

interface Interval {
  readonly from: number;
  /** null: open. */
  readonly to: number | null;
}

const BLOCK = 64;

/**
 * Finds the intervals that touch a range. Intervals are added in the order of their beginnings; an end may be
 * set later.
 */
export class Intervals<T extends Interval> {
  readonly #items: T[] = [];
  // For each block, the latest end of its intervals; computed again after intervals were added or ended.
  #ends: number[] | null = null;

  get items(): readonly T[] {
    return this.#items;
  }

  add(item: T): void {
    const { length } = this.#items;
    let place = length;
    while (place > 0 && (this.#items[place - 1]?.from ?? 0) > item.from) place--;
    if (place === length) this.#items.push(item);
    else this.#items.splice(place, 0, item);
    this.#ends = null;
  }

  /** Call this when an open interval has ended. */
  changed(): void {
    this.#ends = null;
  }

  /** The intervals that begin at `to` or before and end at `from` or later. */
  touching(from: number, to: number): T[] {
    const ends = (this.#ends ??= this.#measure());
    const count = firstWhere(this.#items.length, (place) => (this.#items[place]?.from ?? Infinity) > to);
    const found: T[] = [];
    for (let block = 0; block * BLOCK < count; block++) {
      if ((ends[block] ?? Infinity) < from) continue;
      const end = Math.min(count, (block + 1) * BLOCK);
      for (let place = block * BLOCK; place < end; place++) {
        const item = this.#items[place];
        if (item !== undefined && (item.to ?? Infinity) >= from) found.push(item);
      }
    }
    return found;
  }

  #measure(): number[] {
    const ends: number[] = [];
    this.#items.forEach((item, place) => {
      const block = Math.floor(place / BLOCK);
      ends[block] = Math.max(ends[block] ?? -Infinity, item.to ?? Infinity);
    });
    return ends;
  }
}
