import type { RunTrace } from "../folds/run-trace.ts";
import { isLibraryCallback } from "../model/callbacks.ts";
import type { HandleId } from "../model/events.ts";

/** A moment of a run at which more than one handle of the program was ready, and one was taken. */
export interface ChoicePoint {
  /** How many events had happened. */
  readonly position: number;
  /** The ready handles, in the order of the queue. */
  readonly options: readonly HandleId[];
  /** The place of the one that ran. */
  readonly taken: number;
}

/** The choices of a run in which ready handles were chosen, in their order. */
export function choicePointsOf(trace: RunTrace): readonly ChoicePoint[] {
  return trace.index.handleRuns.flatMap((position): ChoicePoint[] => {
    const event = trace.events[position];
    if (event?.kind !== "handle-run") return [];
    const options = trace.stateAt(position - 1).ready;
    const isChoice = options.length >= 2 && !options.some((handle) => isOwn(trace, handle));
    return isChoice ? [{ position, options, taken: options.indexOf(event.handle) }] : [];
  });
}

/** Whether a handle runs without being chosen. */
function isOwn(trace: RunTrace, id: HandleId): boolean {
  const handle = trace.index.handle(id);
  return handle !== undefined && !handle.isStep && isLibraryCallback(handle.callback);
}
