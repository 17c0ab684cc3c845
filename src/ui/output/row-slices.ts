/** A container of rows. */
export interface RowPlace<Row> {
  /** Puts a row at a place, replacing the one that is there. */
  put(place: number, row: Row): void;
  /** Removes all rows from a place on. */
  cut(from: number): void;
}

export interface RowKind<Row> {
  /** Whether two rows look the same. */
  same(one: Row, other: Row): boolean;
  /** How much work a row is to draw, relative to an ordinary one. */
  weight(row: Row): number;
}

// The work that a browser can do within a frame or two.
const WEIGHT_AT_ONCE = 300;

/** Draws rows, and redraws those that changed, as many at a time as a browser can draw without delay. */
export class RowSlices<Row> {
  readonly #place: RowPlace<Row>;
  readonly #kind: RowKind<Row>;
  readonly #request: (callback: () => void) => void;
  #wanted: readonly Row[] = [];
  readonly #drawn: Row[] = [];
  /** The rows before it are up to date. */
  #next = 0;
  #isRequested = false;

  /** @param request calls back at the next frame */
  constructor(place: RowPlace<Row>, kind: RowKind<Row>, request: (callback: () => void) => void) {
    this.#place = place;
    this.#kind = kind;
    this.#request = request;
  }

  /** Replaces the rows: the first are drawn at once, the others frame by frame. */
  show(rows: readonly Row[]): void {
    this.#wanted = rows;
    this.#next = 0;
    if (this.#drawn.length > rows.length) {
      this.#place.cut(rows.length);
      this.#drawn.length = rows.length;
    }
    if (!this.#isRequested) this.#draw();
  }

  #draw(): void {
    const wanted = this.#wanted;
    let weight = 0;
    for (; this.#next < wanted.length && weight < WEIGHT_AT_ONCE; this.#next++) {
      const row = wanted[this.#next];
      const before = this.#drawn[this.#next];
      if (row === undefined || (before !== undefined && this.#kind.same(before, row))) continue;
      this.#place.put(this.#next, row);
      this.#drawn[this.#next] = row;
      weight += this.#kind.weight(row);
    }
    if (this.#next === wanted.length) return;
    this.#isRequested = true;
    this.#request(() => {
      this.#isRequested = false;
      this.#draw();
    });
  }
}
