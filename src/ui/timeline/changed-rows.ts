import type { RunTrace } from "../../trace/folds/run-trace.ts";
import type { TraceEvent } from "../../trace/model/events.ts";
import { type RowKey, rowOfConnection } from "./drawing/rows.ts";

/** A jump over more events than this changes too many rows to show them all. */
const MAX_EVENTS = 200;

/**
 * The rows of tasks that change between two positions, each once. Those of the events next to the position
 * `to` come last, and after them the row of a connection to which the very last event belongs.
 *
 * @param from a position, before or after `to`
 */
export function changedRows(trace: RunTrace, from: number, to: number): readonly RowKey[] {
  const direction = from <= to ? 1 : -1;
  const rows = new Set<RowKey>();
  const begin = direction === 1 ? Math.max(from, to - MAX_EVENTS) : Math.min(from, to + MAX_EVENTS);
  let last: TraceEvent | undefined;
  for (let place = begin; place !== to; place += direction) {
    // A position lies before the event of its index.
    const event = trace.events[direction === 1 ? place : place - 1];
    if (event === undefined) continue;
    last = event;
    const wakes = "handle" in event ? trace.index.handle(event.handle)?.wakes : null;
    for (const task of [wakes, event.task, event.kind === "task-created" ? event.created : null]) {
      if (task == null) continue;
      rows.delete(task);
      rows.add(task);
    }
  }
  return last !== undefined && "connection" in last ? [...rows, rowOfConnection(last.connection)] : [...rows];
}
