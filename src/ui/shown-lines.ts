import type { TraceEvent } from "../trace/model/events.ts";
import { OutputFold, type OutputLine } from "../trace/folds/output.ts";

/** The lines of a trace, with the moment at which each had ended, so that those of any moment are found at once. */
export class ShownLines {
  #fold = new OutputFold();
  /** For each line, how many events must have happened for it to be there. */
  #ends: number[] = [];
  #count = 0;

  /** Adds events as they arrive. */
  add(events: readonly TraceEvent[]): void {
    for (const event of events) {
      this.#count++;
      for (let ended = this.#fold.add([event]).length; ended > 0; ended--) this.#ends.push(this.#count);
    }
  }

  /** Ends the lines that no newline has ended; the last moment shows them. */
  finish(): void {
    for (let ended = this.#fold.finish().length; ended > 0; ended--) this.#ends.push(this.#count);
  }

  /** All lines. */
  get all(): readonly OutputLine[] {
    return this.#fold.lines;
  }

  /** The lines that have ended after the first `position` events. */
  at(position: number): readonly OutputLine[] {
    let low = 0;
    let high = this.#ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] ?? Infinity) <= position) low = middle + 1;
      else high = middle;
    }
    return this.#fold.lines.slice(0, low);
  }

  /** How many events must have happened for line number `line`, from 0, to be there. */
  endOf(line: number): number {
    return this.#ends[line] ?? this.#count;
  }
}
