import { countUpTo } from "../trace/binary-search.ts";
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

  /** How many events were added. */
  get count(): number {
    return this.#count;
  }

  /** How many lines have ended after the first `position` events. */
  countAt(position: number): number {
    return countUpTo(this.#ends, position);
  }

  /** The lines that have ended after the first `position` events. */
  at(position: number): readonly OutputLine[] {
    return this.#fold.lines.slice(0, this.countAt(position));
  }

  /** How many events must have happened for line number `line`, from 0, to be there. */
  endOf(line: number): number {
    return this.#ends[line] ?? this.#count;
  }
}
