import type { Plugin } from "vite";
import { RunTrace } from "../../trace/folds/run-trace.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { fromExampleRuns } from "./example-runs.ts";

/** How much room the views of a run take. */
export interface RunSize {
  /** The tasks of the program: rows of the timeline. */
  readonly tasks: number;
  /** The most handles that the ready queue, or the timers, hold at a time. */
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
    entries = Math.max(entries, ready.length, timers.length);
  }
  const printed = trace.index.lines.map(({ text }) => text);
  return { tasks: trace.programRows.length, entries, printed };
}
