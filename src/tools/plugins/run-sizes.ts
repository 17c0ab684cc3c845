import type { Plugin } from "vite";
import { RunTrace } from "../../trace/folds/run-trace.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { describeHandle } from "../../trace/words/describe-handle.ts";
import { ROW_HEIGHT } from "../../ui/timeline/drawing/layout.ts";
import { heightOfRows, measuresOf } from "../../ui/timeline/drawing/rows.ts";
import { fromExampleRuns } from "./example-runs.ts";

/** The characters of three lines, for which a queue has room in any case. */
const THREE_LINES = 66;

/** How much room the views of a run take. */
export interface RunSize {
  /** The tasks of the program. */
  readonly tasks: number;
  /** How high the rows of the timeline are, in rows of tasks as high as those of a run with few. */
  readonly rows: number;
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
  return { tasks: trace.programRows.length, rows: rowsOf(trace), entries, printed };
}

function rowsOf(trace: RunTrace): number {
  // Without connections the rows of many tasks are lower, and have the room of high ones.
  if (trace.index.connections.all.length === 0) return trace.programRows.length;
  return Math.ceil((heightOfRows(trace, measuresOf(0, [trace])) / ROW_HEIGHT.high) * 100) / 100;
}
