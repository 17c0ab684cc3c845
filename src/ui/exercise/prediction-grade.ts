import type { TraceEvent } from "../../trace/model/events.ts";
import { gradeOrder, type Grade } from "../../trace/words/prediction.ts";
import { RunTrace } from "../../trace/folds/run-trace.ts";
import { findMoment, type MomentName } from "../moments/moment-locator.ts";

/** An entry of the reader's list; `id` counts from 0 in the true order. */
export interface PredictedMoment {
  readonly id: number;
  readonly text: string;
  readonly moment: MomentName;
}

/**
 * Grades the order of `entries` from a run.
 *
 * @returns null when the program was changed: an entry does not happen in the run, or the entries happen in
 *   another order than that of the `id`s
 */
export function gradeAgainst(
  events: readonly TraceEvent[],
  entries: readonly PredictedMoment[],
): Grade | null {
  const items: { text: string; index: number }[] = [];
  for (const { text, moment } of [...entries].sort((one, other) => one.id - other.id)) {
    const index = findMoment(events, moment);
    if (index === null || index <= (items.at(-1)?.index ?? -1)) return null;
    items.push({ text, index });
  }
  return gradeOrder(
    new RunTrace(events),
    items,
    entries.map(({ id }) => id),
  );
}
