import type { RunTrace } from "../../trace/folds/run-trace.ts";
import type { TaskId } from "../../trace/model/events.ts";

/** A jump over more events than this changes too many rows to show them all. */
const MAX_EVENTS = 200;

/**
 * The tasks whose rows change between two positions, each once. Those of the events next to the position `to`
 * come last.
 *
 * @param from a position, before or after `to`
 */
export function tasksBetween(trace: RunTrace, from: number, to: number): readonly TaskId[] {
  const direction = from <= to ? 1 : -1;
  const tasks = new Set<TaskId>();
  const begin = direction === 1 ? Math.max(from, to - MAX_EVENTS) : Math.min(from, to + MAX_EVENTS);
  for (let place = begin; place !== to; place += direction) {
    // A position lies before the event of its index.
    const event = trace.events[direction === 1 ? place : place - 1];
    if (event === undefined) continue;
    const wakes = "handle" in event ? trace.index.handle(event.handle)?.wakes : null;
    for (const task of [wakes, event.task, event.kind === "task-created" ? event.created : null]) {
      if (task == null) continue;
      tasks.delete(task);
      tasks.add(task);
    }
  }
  return [...tasks];
}
