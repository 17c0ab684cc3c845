import { explainOrder, gradeOrder, type ExplainedPair, type Grade } from "../../trace/words/prediction.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { findMoment, type MomentName } from "../moments/moment-locator.ts";

/** An entry of the reader's list; `id` counts from 0 in the true order. */
export interface PredictedMoment {
  readonly id: number;
  readonly text: string;
  readonly moment: MomentName;
}

/** An order, graded by a run. */
export interface GradedOrder extends Grade {
  /** The events of the entries, in their true order. */
  readonly moments: readonly number[];
  /** Why the true order is what it is: a reason for each two neighbours. */
  readonly reasons: readonly ExplainedPair[];
}

/**
 * Grades the order of `entries` from a run.
 *
 * @returns null when the program was changed: an entry does not happen in the run, or the entries happen in
 *   another order than that of the `id`s
 */
export function gradeAgainst(trace: RunTrace, entries: readonly PredictedMoment[]): GradedOrder | null {
  const items: { text: string; index: number }[] = [];
  for (const { text, moment } of [...entries].sort((one, other) => one.id - other.id)) {
    const index = findMoment(trace.events, moment);
    if (index === null || index <= (items.at(-1)?.index ?? -1)) return null;
    items.push({ text, index });
  }
  const grade = gradeOrder(
    trace,
    items,
    entries.map(({ id }) => id),
  );
  return {
    ...grade,
    moments: items.map(({ index }) => index),
    reasons: explainOrder(trace, items),
  };
}
