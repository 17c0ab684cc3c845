import { countUpTo } from "../binary-search.ts";
import { describeEvent } from "./describe-event.ts";
import { isLibraryCallback } from "../model/callbacks.ts";
import type { TaskId, TraceEvent } from "../model/events.ts";
import type { RunTrace } from "../folds/run-trace.ts";

/** A moment that the transcript lists. */
export interface Moment {
  /** The event's index. */
  readonly index: number;
  /** Virtual seconds. */
  readonly time: number;
  readonly sentence: string;
}

/** A run as text: a list of moments, for readers who do not see the timeline. */
export class Moments {
  readonly #trace: RunTrace;
  readonly #indexes: number[] = [];
  #looked = 0;
  // An iteration is listed once one of its events is.
  #iteration: number | null = null;

  constructor(trace: RunTrace) {
    this.#trace = trace;
  }

  get count(): number {
    return this.indexes.length;
  }

  /** The listed events, ascending. */
  get indexes(): readonly number[] {
    const { events } = this.#trace;
    for (; this.#looked < events.length; this.#looked++) {
      const event = events[this.#looked];
      if (event === undefined) continue;
      if (event.kind === "loop-iteration") this.#iteration = this.#looked;
      else if (isListed(this.#trace, event)) this.#list(this.#looked);
    }
    return this.#indexes;
  }

  #list(index: number): void {
    if (this.#iteration !== null && this.#trace.events[index]?.kind !== "clock-moved") {
      this.#indexes.push(this.#iteration);
      this.#iteration = null;
    }
    this.#indexes.push(index);
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

// Without events that another one describes better, and without what asyncio.run does itself.
function isListed(trace: RunTrace, event: Exclude<TraceEvent, { kind: "loop-iteration" }>): boolean {
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
    case "clock-moved":
    case "task-stepped":
    case "task-suspended":
    case "task-returned":
    case "task-raised":
    case "task-cancel-requested":
    case "task-cancelled":
    case "callback-added":
    case "signal-received":
    case "loop-deadlocked":
    case "connection-opened":
    case "connection-changed":
    case "output":
      return true;
  }
}

function isLibraryTask(trace: RunTrace, id: TaskId | null): boolean {
  return id !== null && trace.index.task(id)?.isInternal === true;
}
