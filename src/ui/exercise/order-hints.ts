import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { seconds } from "../../trace/words/sentences.ts";
import { loopViewOf } from "../loop/loop-view.ts";
import type { GradedOrder, PredictedMoment } from "./prediction-grade.ts";
import { exerciseWords } from "./words.ts";

/**
 * The hints for an order that is not right, each of which says more: what the loop does at the point up to
 * which the order is right, which entry is the first in a wrong place, and what comes before it and why.
 */
export function orderHints(
  trace: RunTrace,
  entries: readonly PredictedMoment[],
  grade: GradedOrder,
): readonly string[] {
  const words = exerciseWords.order;
  const place = grade.right.indexOf(false);
  const misplaced = entries[place];
  if (misplaced === undefined) return [words.allInPlace];
  const inOrder = [...entries].sort((one, other) => one.id - other.id);
  const before = inOrder[place - 1];
  const point =
    before === undefined
      ? words.begins
      : words.after(
          before.text,
          describePoint(trace, grade.moments[place - 1] ?? -1, grade.moments[place] ?? -1),
        );
  const [pair] = grade.wrongPairs;
  const cause =
    pair === undefined
      ? []
      : [words.pair(inOrder[pair.first]?.text ?? "", inOrder[pair.second]?.text ?? "", pair.why)];
  return [point, words.misplaced(place + 1, misplaced.text), ...cause];
}

/** What the loop does after an event, when the reader asks about the event `next`. */
function describePoint(trace: RunTrace, after: number, next: number): string {
  const words = exerciseWords.order;
  const cause = trace.events[after]?.cause ?? null;
  let end = after;
  while (cause !== null && trace.events[end + 1]?.cause === cause) end++;
  if (next <= end) return words.goesOn;
  const { ready, timers } = loopViewOf(trace, end + 1, trace.events[end]?.time ?? 0, false);
  if (ready.length > 0) return words.readyThen(ready.map(({ text }) => text));
  return words.nothingReady(seconds(timers[0]?.when ?? 0));
}
