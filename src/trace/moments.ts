import { countUpTo } from "./binary-search.ts";
import { describeEvent } from "./describe-event.ts";
import type { TaskId, TraceEvent } from "./events.ts";
import type { RunTrace } from "./run-trace.ts";

/** A moment that is worth telling. */
export interface Moment {
  /** The event's index. */
  readonly index: number;
  /** Virtual seconds. */
  readonly time: number;
  readonly sentence: string;
}

/** A run as text: a list of moments, for those who do not see the timeline. */
export class Moments {
  readonly #trace: RunTrace;
  readonly #indexes: number[] = [];
  #looked = 0;

  constructor(trace: RunTrace) {
    this.#trace = trace;
  }

  get count(): number {
    return this.indexes.length;
  }

  /** The events that are told, ascending. */
  get indexes(): readonly number[] {
    const { events } = this.#trace;
    for (; this.#looked < events.length; this.#looked++) {
      const event = events[this.#looked];
      if (event !== undefined && isWorthTelling(this.#trace, event)) this.#indexes.push(this.#looked);
    }
    return this.#indexes;
  }

  /** The moment with number `place`, counted from 0; null when there is none. */
  at(place: number): Moment | null {
    const index = this.indexes[place];
    const event = index === undefined ? undefined : this.#trace.events[index];
    if (index === undefined || event === undefined) return null;
    return { index, time: event.time, sentence: describeEvent(this.#trace, index) };
  }

  /** The number of the last moment at or before an event; -1 when there is none. */
  upTo(index: number): number {
    return countUpTo(this.indexes, index) - 1;
  }
}

// What another event says better is left out, and so is what asyncio.run does on its own account.
function isWorthTelling(trace: RunTrace, event: TraceEvent): boolean {
  if (event.kind !== "output" && isLibraryTask(trace, event.task)) return false;
  const { index } = trace;
  switch (event.kind) {
    case "handle-scheduled":
      return index.handle(event.handle)?.isStep !== true && !isLibraryCallback(event.callback);
    case "handle-run": {
      const handle = index.handle(event.handle);
      if (handle === undefined) return true;
      return handle.when !== null || (!handle.isStep && !isLibraryCallback(handle.callback));
    }
    case "handle-cancelled":
      return index.handle(event.handle)?.ranAt === null;
    case "future-done":
      return index.future(event.future)?.kind !== "timer";
    case "task-created":
      return !isLibraryTask(trace, event.created);
    case "loop-iteration":
    case "clock-moved":
    case "task-stepped":
    case "task-suspended":
    case "task-returned":
    case "task-raised":
    case "task-cancel-requested":
    case "task-cancelled":
    case "callback-added":
    case "output":
      return true;
  }
}

function isLibraryCallback(callback: string): boolean {
  return callback.includes(" at asyncio/");
}

/** Whether a task is one of asyncio's own, such as those with which `asyncio.run` ends. */
export function isLibraryTask(trace: RunTrace, id: TaskId | null): boolean {
  return id !== null && trace.index.task(id)?.coroutine.startsWith("BaseEventLoop.") === true;
}
