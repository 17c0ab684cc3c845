import type { TextStorage } from "../page/storage.ts";

const KEY = "loopscope:focus-type";

/** How large the type of the focus view can be, in per cent. */
export const TYPE_SIZES: readonly number[] = [100, 115, 130, 150, 175, 200];

/** The reader's choice of how large everything in the focus view is, kept for later visits. */
export class TypeSize {
  readonly #storage: TextStorage;
  #place: number;

  constructor(storage: TextStorage) {
    this.#storage = storage;
    this.#place = Math.max(0, TYPE_SIZES.indexOf(Number(storage.read(KEY))));
  }

  get percent(): number {
    return TYPE_SIZES[this.#place] ?? 100;
  }

  /** Whether there is a size beyond this one. */
  canChange(direction: 1 | -1): boolean {
    return TYPE_SIZES[this.#place + direction] !== undefined;
  }

  /** Goes to the next size in a direction; stays at the last. */
  change(direction: 1 | -1): void {
    if (!this.canChange(direction)) return;
    this.#place += direction;
    this.#storage.write(KEY, this.#place === 0 ? null : String(this.percent));
  }
}
