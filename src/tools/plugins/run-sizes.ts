import type { Plugin } from "vite";
import { RunTrace } from "../../trace/folds/run-trace.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { describeHandle } from "../../trace/words/describe-handle.ts";
import { fromExampleRuns } from "./example-runs.ts";

/** The characters of three lines, for which a queue has room in any case. */
const THREE_LINES = 66;

/** How much room the views of a run take. */
export interface RunSize {
  /** The tasks of the program: rows of the timeline. */
  readonly tasks: number;
  /**
   * The most handles that the ready queue, or the timers, hold at a time. One with a long text counts as
   * three.
   */
  readonly entries: number;
  /** The lines that it prints: those of an error are not the same as in Python. */
  readonly printed: readonly string[];
}

/**
 * Provides `virtual:run-sizes`: the size of each example's run, by the example's id. A cell reserves that
 * room before the reader runs it.
 */
export function runSizes(): Plugin {
  return fromExampleRuns("run-sizes", "**/*.ts", sizeOf);
}

function sizeOf(events: readonly TraceEvent[]): RunSize {
  const trace = new RunTrace(events);
  let entries = 0;
  for (const index of trace.events.keys()) {
    const { ready, timers } = trace.stateAt(index);
    const isLong = [...ready, ...timers].some((id) => describeHandle(trace, id).length > THREE_LINES);
    entries = Math.max(entries, ready.length, timers.length, isLong ? 3 : 0);
  }
  const printed = trace.index.lines.map(({ text }) => text);
  return { tasks: trace.programRows.length, entries, printed };
}
