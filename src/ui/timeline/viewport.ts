/** The visible part of an axis on a plot of some width. Positions are in the axis's units. */
export class Viewport {
  readonly from: number;
  readonly to: number;
  /** The end of the axis. */
  readonly end: number;
  /** Pixels. */
  readonly left: number;
  readonly width: number;

  constructor(from: number, to: number, end: number, left: number, width: number) {
    this.from = from;
    this.to = to;
    this.end = end;
    this.left = left;
    this.width = width;
  }

  /** The whole axis. */
  static whole(end: number, left: number, width: number): Viewport {
    return new Viewport(0, Math.max(end, 1e-6), end, left, width);
  }

  x(position: number): number {
    return this.left + ((position - this.from) / (this.to - this.from)) * this.width;
  }

  position(x: number): number {
    return this.from + ((x - this.left) / this.width) * (this.to - this.from);
  }

  /** Units for each pixel. */
  get resolution(): number {
    return (this.to - this.from) / this.width;
  }

  get isWhole(): boolean {
    return this.from <= 0 && this.to >= this.end;
  }

  /** Shows `factor` times as much detail; what is at pixel `x` stays there. */
  zoomed(factor: number, x: number): Viewport {
    const span = this.to - this.from;
    const smallest = Math.max(this.end, 1e-6) / 1e5;
    const wanted = Math.min(Math.max(this.end, 1e-6), Math.max(smallest, span / factor));
    const share = (x - this.left) / this.width;
    return this.#at(this.position(x) - share * wanted, wanted);
  }

  /** Moves the visible part by pixels, to the right when positive. */
  panned(pixels: number): Viewport {
    const span = this.to - this.from;
    return this.#at(this.from - pixels * this.resolution, span);
  }

  /** Moves so that a position is visible, if it is not. */
  containing(position: number): Viewport {
    if (position >= this.from && position <= this.to) return this;
    const span = this.to - this.from;
    return this.#at(position - span / 2, span);
  }

  #at(from: number, span: number): Viewport {
    const start = Math.max(0, Math.min(Math.max(this.end, 1e-6) - span, from));
    return new Viewport(start, start + span, this.end, this.left, this.width);
  }
}
