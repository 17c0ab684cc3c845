import { countUpTo } from "../../trace/binary-search.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { OutputFold, type OutputLine } from "../../trace/folds/output.ts";

/**
 * The lines of a trace, with the moment at which each ended, so that the lines of any moment are found
 * quickly.
 */
export class ShownLines {
  #fold = new OutputFold();
  /** For each line, the number of events after which it is complete. */
  #ends: number[] = [];
  #count = 0;

  /** Adds events as they arrive. */
  add(events: readonly TraceEvent[]): void {
    for (const event of events) {
      this.#count++;
      for (let ended = this.#fold.add([event]).length; ended > 0; ended--) this.#ends.push(this.#count);
    }
  }

  /** Ends the lines that have no newline; the last moment shows them. */
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

  /** The number of events after which line number `line`, counted from 0, is complete. */
  endOf(line: number): number {
    return this.#ends[line] ?? this.#count;
  }
}
