import { countUpTo } from "../../binary-search.ts";
import type { TraceEvent } from "../../model/events.ts";
import { readSchedule, type ScheduleOptions, type Schedule, scheduleOf } from "./schedule.ts";

// A reader's programs in the two languages may have different functions, and free objects at different
// moments.
const PROGRAM_ONLY: ScheduleOptions = { frames: false, freeing: false };

/** One of two runs that are compared. */
export type Side = "left" | "right";

/**
 * The first difference of two runs: for each, the index of the first event that the other does not have; null
 * for the one that has ended.
 */
export type Divergence = Readonly<Record<Side, number | null>>;

/** Compares two runs as a {@link SchedulePair} does, with pauses: long runs take seconds. */
export function* readPair(
  left: readonly TraceEvent[],
  right: readonly TraceEvent[],
): Generator<undefined, SchedulePair> {
  const schedules = {
    left: yield* readSchedule(left, PROGRAM_ONLY),
    right: yield* readSchedule(right, PROGRAM_ONLY),
  };
  return new SchedulePair(left, right, schedules);
}

/** Two runs of the same program, in the same or in different languages, compared event by event. */
export class SchedulePair {
  readonly #traces: Readonly<Record<Side, readonly TraceEvent[]>>;
  readonly #schedules: Readonly<Record<Side, Schedule>>;
  /** How many events the runs have in common, from the beginning. */
  readonly #common: number;
  /** Null when the runs are the same. */
  readonly divergence: Divergence | null;

  constructor(
    left: readonly TraceEvent[],
    right: readonly TraceEvent[],
    schedules = { left: scheduleOf(left, PROGRAM_ONLY), right: scheduleOf(right, PROGRAM_ONLY) },
  ) {
    this.#traces = { left, right };
    this.#schedules = schedules;
    const { left: ours, right: theirs } = schedules;
    const length = Math.max(ours.events.length, theirs.events.length);
    let common = 0;
    while (common < length && ours.events[common] === theirs.events[common]) common++;
    this.#common = common;
    this.divergence =
      common === length
        ? null
        : { left: ours.indexes[common] ?? null, right: theirs.indexes[common] ?? null };
  }

  /** How many handles the loop has run before the divergence, or in the whole run when there is none. */
  get steps(): number {
    const end = this.divergence?.left ?? this.#traces.left.length;
    return this.#traces.left.slice(0, end).filter(({ kind }) => kind === "handle-run").length;
  }

  /**
   * The moment of the other run that corresponds to a moment of this run.
   *
   * @param position how many events have happened here
   * @returns how many have happened there; null after the divergence
   */
  counterpart(side: Side, position: number): number | null {
    const other = side === "left" ? "right" : "left";
    const end = this.#traces[side].length;
    if (position >= end && this.divergence === null) return this.#traces[other].length;
    const { indexes } = this.#schedules[side];
    const count = countUpTo(indexes, position - 1);
    if (count > this.#common) return null;
    return count === 0 ? 0 : (this.#schedules[other].indexes[count - 1] ?? 0) + 1;
  }
}
