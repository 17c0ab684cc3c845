import type { TextStorage } from "../page/storage.ts";

const KEY = "loopscope:focus-type";

/** How large the type of the focus view can be, in per cent. */
export const TYPE_SIZES: readonly number[] = [100, 115, 130, 150, 175, 200];

/** The reader's choice of how large everything in the focus view is, kept for later visits. */
export class TypeSize {
  readonly #storage: TextStorage;
  readonly #limit: () => number;
  #place: number;

  /** @param limit the largest size for which the window has room now, in per cent */
  constructor(storage: TextStorage, limit: () => number = () => Infinity) {
    this.#storage = storage;
    this.#limit = limit;
    this.#place = Math.max(0, TYPE_SIZES.indexOf(Number(storage.read(KEY))));
  }

  /** The size, which in a narrow window may be less than the reader's choice. */
  get percent(): number {
    return TYPE_SIZES[this.#shown] ?? 100;
  }

  get #shown(): number {
    const limit = this.#limit();
    const fitting = TYPE_SIZES.findLastIndex((size) => size <= limit);
    return Math.min(this.#place, Math.max(0, fitting));
  }

  /** Whether there is a size beyond this one. */
  canChange(direction: 1 | -1): boolean {
    const next = TYPE_SIZES[this.#shown + direction];
    return next !== undefined && (direction < 0 || next <= this.#limit());
  }

  /** Goes to the next size in a direction; stays at the last. */
  change(direction: 1 | -1): void {
    if (!this.canChange(direction)) return;
    this.#place = this.#shown + direction;
    this.#storage.write(KEY, this.#place === 0 ? null : String(this.percent));
  }
}
