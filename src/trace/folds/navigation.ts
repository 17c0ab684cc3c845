import { countUpTo } from "../binary-search.ts";
import type { TaskId } from "../model/events.ts";
import { Moments } from "../words/moments.ts";
import type { RunTrace } from "./run-trace.ts";

/** Where playback can go from one moment. */
export type Stop =
  | { readonly kind: "event" }
  /** A handle that runs. */
  | { readonly kind: "handle" }
  | { readonly kind: "iteration" }
  /** A timer that fires. */
  | { readonly kind: "timer" }
  /** A line of output. */
  | { readonly kind: "line" }
  /** A moment of the text form; see {@link Moments}. */
  | { readonly kind: "moment" }
  /** An event of a task. */
  | { readonly kind: "task"; readonly task: TaskId };

/** The next stop after an event; null when there is none. */
export function next(trace: RunTrace, index: number, stop: Stop): number | null {
  if (stop.kind === "event") return index + 1 < trace.events.length ? index + 1 : null;
  const stops = stopsOf(trace, stop);
  return stops[countUpTo(stops, index)] ?? null;
}

/** The last stop before an event; null when there is none. Before the first event is a stop, -1, when stepping by events. */
export function previous(trace: RunTrace, index: number, stop: Stop): number | null {
  if (stop.kind === "event") return index >= 0 ? index - 1 : null;
  const stops = stopsOf(trace, stop);
  return stops[countUpTo(stops, index - 1) - 1] ?? null;
}

/** The moment in which a line of output was begun; null when there is no such line. @param line counted from 0 */
export function momentOfLine(trace: RunTrace, line: number): number | null {
  return trace.index.lines[line]?.index ?? null;
}

/**
 * The moment of the first difference: when the line that differs was printed, or the end when a line is missing.
 *
 * @param line counted from 0; null when the run has fewer lines than were expected
 */
export function momentOfDifference(trace: RunTrace, line: number | null): number {
  return (line === null ? null : momentOfLine(trace, line)) ?? trace.events.length - 1;
}

const momentsOf = new WeakMap<RunTrace, Moments>();

function stopsOf(trace: RunTrace, stop: Exclude<Stop, { kind: "event" }>): readonly number[] {
  const { index } = trace;
  switch (stop.kind) {
    case "handle":
      return index.handleRuns;
    case "iteration":
      return index.iterations;
    case "timer":
      return index.timerRuns;
    case "line":
      return index.lines.map((line) => line.index);
    case "task":
      return index.task(stop.task)?.events ?? [];
    case "moment": {
      let moments = momentsOf.get(trace);
      if (moments === undefined) momentsOf.set(trace, (moments = new Moments(trace)));
      return moments.indexes;
    }
  }
}
