import { countUpTo, firstWhere } from "../binary-search.ts";
import type { TraceEvent } from "../model/events.ts";

/**
 * `time`: virtual seconds. `steps`: one unit for each handle that ran, which separates the events of one
 * instant.
 */
export type Scale = "time" | "steps";

/** Converts events to positions on a scale, and back. */
export class Scales {
  readonly #events: readonly TraceEvent[];
  readonly #handleRuns: readonly number[];

  /** @param handleRuns the events with which handles began to run, ascending */
  constructor(events: readonly TraceEvent[], handleRuns: readonly number[]) {
    this.#events = events;
    this.#handleRuns = handleRuns;
  }

  /** Where the scale ends. */
  extent(scale: Scale): number {
    return scale === "time" ? (this.#events.at(-1)?.time ?? 0) : this.#handleRuns.length + 1;
  }

  /**
   * The position of an event. On the scale of steps, what came before the first handle lies between 0 and 1,
   * and what the n-th handle did between n and n + 1.
   */
  position(index: number, scale: Scale): number {
    if (index < 0) return 0;
    if (scale === "time") return (this.#events[index] ?? this.#events.at(-1))?.time ?? 0;
    if (index >= this.#events.length) return this.extent(scale);
    const step = countUpTo(this.#handleRuns, index);
    const start = this.#startOf(step);
    return step + (index - start) / (this.#startOf(step + 1) - start);
  }

  /** The last event at or before a position; -1 when there is none. */
  indexAt(position: number, scale: Scale): number {
    if (scale === "time") return this.#firstLaterThan(position) - 1;
    if (position < 0) return -1;
    const step = Math.min(Math.floor(position), this.#handleRuns.length);
    const start = this.#startOf(step);
    const length = this.#startOf(step + 1) - start;
    return Math.min(start + Math.floor((position - step) * length + 1e-9), this.#events.length - 1);
  }

  /** The first event at or after a position; the number of events when there is none. */
  firstAt(position: number, scale: Scale): number {
    if (scale === "time") {
      const holds = (index: number): boolean => (this.#events[index]?.time ?? Infinity) >= position;
      return firstWhere(this.#events.length, holds);
    }
    const before = this.indexAt(position, scale);
    return before >= 0 && this.position(before, scale) >= position ? before : before + 1;
  }

  #firstLaterThan(time: number): number {
    return firstWhere(this.#events.length, (index) => (this.#events[index]?.time ?? Infinity) > time);
  }

  #startOf(step: number): number {
    return step === 0 ? 0 : (this.#handleRuns[step - 1] ?? this.#events.length);
  }
}
