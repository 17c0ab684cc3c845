import type { TaskId, TraceEvent } from "../../trace/model/events.ts";
import { toCamelCase } from "../../trace/words/spelling.ts";

/**
 * Identifies a moment of a run by its event, so that it is found again when lines or numbers have changed:
 * the `occurrence`-th event of this kind with the given properties. Names may be in either language's
 * spelling, and are found in runs of both.
 */
export interface MomentName {
  readonly event: TraceEvent["kind"];
  /** The task's name (`Task-2`), or its coroutine's when only one task runs that (`job1`). */
  readonly task?: string;
  /** What is printed, without its newline. */
  readonly text?: string;
  /** What is waited for, called or done, in the words of the trace: `sleep(1)`, `gather`, `callback()`. */
  readonly of?: string;
  /** Counted from 1; 1 by default. */
  readonly occurrence?: number;
}

/** @returns the index of the event that `name` identifies, or null when the trace has none */
export function findMoment(events: readonly TraceEvent[], name: MomentName): number | null {
  let left = name.occurrence ?? 1;
  for (const index of momentsNamed(events, name)) {
    if (--left === 0) return index;
  }
  return null;
}

/** The indexes of all events that have the properties of a name, whatever occurrence it names. */
export function* momentsNamed(events: readonly TraceEvent[], name: MomentName): Generator<number> {
  const tasks = name.task === undefined ? null : tasksNamed(events, name.task);
  const handles = new Map<number, string>();
  for (const [index, event] of events.entries()) {
    if (event.kind === "handle-scheduled") handles.set(event.handle, event.callback);
    if (event.kind !== name.event) continue;
    if (tasks !== null && !tasks.has(taskOf(event) ?? 0)) continue;
    if (name.text !== undefined && !(event.kind === "output" && event.text === `${name.text}\n`)) continue;
    if (name.of !== undefined && !isCalled(labelOf(event, handles), name.of)) continue;
    yield index;
  }
}

/** The name as a text for an attribute. */
export function momentToText(name: MomentName): string {
  return JSON.stringify(name);
}

/** @throws Error when the text does not name a moment */
export function parseMoment(text: string): MomentName {
  const value: unknown = JSON.parse(text);
  if (!isMomentName(value)) throw new Error(`${text} does not name a moment.`);
  return value;
}

/** Whether a value has the form of a moment's name. Whether there is such a moment depends on the trace. */
export function isMomentName(value: unknown): value is MomentName {
  return (
    typeof value === "object" &&
    value !== null &&
    "event" in value &&
    typeof value.event === "string" &&
    (!("task" in value) || typeof value.task === "string") &&
    (!("text" in value) || typeof value.text === "string") &&
    (!("of" in value) || typeof value.of === "string") &&
    (!("occurrence" in value) || typeof value.occurrence === "number")
  );
}

// The name of a coroutine that several tasks run does not identify a task.
function tasksNamed(events: readonly TraceEvent[], name: string): ReadonlySet<TaskId> {
  const created = events.filter((event) => event.kind === "task-created");
  const byName = created.filter((event) => event.name === name);
  const found = byName.length > 0 ? byName : created.filter((event) => isCalled(event.coroutine, name));
  return new Set(found.length === 1 ? found.map((event) => event.created) : []);
}

function isCalled(one: string | null, other: string): boolean {
  return one !== null && toCamelCase(one) === toCamelCase(other);
}

/** The task that an event concerns first. */
export function taskOf(event: TraceEvent): TaskId | null {
  switch (event.kind) {
    case "task-created":
      return event.created;
    case "task-cancel-requested":
      return event.target;
    case "handle-scheduled":
      return event.wakes;
    default:
      return event.task;
  }
}

function labelOf(event: TraceEvent, handles: ReadonlyMap<number, string>): string | null {
  switch (event.kind) {
    case "task-suspended":
      return event.on.kind === "yield" ? "yield" : event.on.label;
    case "future-done":
      return event.label ?? "future";
    case "handle-scheduled":
    case "handle-run":
    case "handle-cancelled":
      return handles.get(event.handle) ?? null;
    case "clock-moved":
      return event.reason;
    default:
      return null;
  }
}
