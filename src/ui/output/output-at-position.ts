import { hasControls } from "../../trace/words/controls.ts";
import { countUpTo, firstWhere } from "../../trace/binary-search.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { OutputFold, type OutputLine } from "../../trace/folds/output.ts";

const NONE: readonly OutputLine[] = [];

/**
 * The lines of a trace, with the moment at which each ended, so that the lines of any moment are found
 * quickly.
 */
export class ShownLines {
  #fold = new OutputFold();
  /** For each line, the number of events after which it is complete. */
  #ends: number[] = [];
  /** The beginnings of lines, each with the number of events after which it is what was printed. */
  #open: { readonly since: number; readonly lines: readonly OutputLine[] }[] = [];
  #count = 0;
  #needsTerminal = false;

  /** Adds events as they arrive. */
  add(events: readonly TraceEvent[]): void {
    for (const event of events) {
      this.#count++;
      for (let ended = this.#fold.add([event]).length; ended > 0; ended--) this.#ends.push(this.#count);
      if (event.kind !== "output") continue;
      this.#needsTerminal ||= hasControls(event.text);
      this.#keepOpen();
    }
  }

  /** Ends the lines that have no newline; the last moment shows them. */
  finish(): void {
    for (let ended = this.#fold.finish().length; ended > 0; ended--) this.#ends.push(this.#count);
    this.#keepOpen();
  }

  #keepOpen(): void {
    const lines = this.#fold.open;
    const before = this.#open.at(-1)?.lines ?? NONE;
    if (lines.length > 0 || before.length > 0)
      this.#open.push({ since: this.#count, lines: lines.length > 0 ? lines : NONE });
  }

  /** The beginnings of lines that the program has printed by the first `position` events. */
  openAt(position: number): readonly OutputLine[] {
    const later = firstWhere(this.#open.length, (place) => (this.#open[place]?.since ?? 0) > position);
    return this.#open[later - 1]?.lines ?? NONE;
  }

  /** Whether there is something in the lines that a terminal carries out. */
  get needsTerminal(): boolean {
    return this.#needsTerminal;
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
