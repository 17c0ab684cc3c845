import type { TraceEvent } from "../../trace/model/events.ts";
import { momentsNamed, taskOf, type MomentName } from "../moments/moment-locator.ts";

/**
 * A name of a moment, by which `findMoment` finds it again in this run and in runs like it.
 *
 * @param index of the moment's event; null when the run has no such event
 */
export function nameOfMoment(events: readonly TraceEvent[], index: number): MomentName | null {
  const event = events[index];
  if (event === undefined) return null;
  const task = taskName(events, event);
  const name: MomentName = task === null ? { event: event.kind } : { event: event.kind, task };
  let occurrence = 0;
  for (const place of momentsNamed(events, name)) {
    occurrence++;
    if (place === index) return occurrence === 1 ? name : { ...name, occurrence };
    if (place > index) break;
  }
  return null;
}

// The coroutine's name says more than the task's, where only one task runs it.
function taskName(events: readonly TraceEvent[], event: TraceEvent): string | null {
  const task = taskOf(event);
  const created = events.filter((each) => each.kind === "task-created");
  const own = created.find((each) => each.created === task);
  if (own === undefined) return null;
  const isOnly = created.filter(({ coroutine }) => coroutine === own.coroutine).length === 1;
  return isOnly ? own.coroutine : own.name;
}
