import type {
  ConnectionChangedEvent,
  ConnectionEnd,
  ConnectionId,
  FutureId,
  FutureReference,
  HandleId,
  TaskId,
  WaitTarget,
} from "./events.ts";

// What a trace says about a task, a handle or a future over the whole run. Moments are indexes of events;
// null means never, or not before the trace ends.

export type TaskEnd = "done" | "cancelled" | "failed";

export interface TaskFacts {
  readonly id: TaskId;
  readonly name: string;
  /** The coroutine's qualified name. */
  readonly coroutine: string;
  readonly definedAt: number | null;
  /**
   * Whether the event loop made it for itself, such as those that shut down asynchronous generators; not the
   * program.
   */
  readonly isInternal: boolean;
  /** Whether it is a thread. */
  readonly isThread: boolean;
  readonly createdAt: number;
  /** The task that created it. */
  readonly creator: TaskId | null;
  /** The first task that awaits it, directly or through a gather, a shield, a wait or a task group. */
  readonly parent: TaskId | null;
  readonly endedAt: number | null;
  readonly end: TaskEnd | null;
  /** The result or the exception, as `repr` prints it; null for a cancelled task. */
  readonly result: string | null;
  /** The events that the task caused and those that concern it, ascending. */
  readonly events: readonly number[];
}

export interface HandleFacts {
  readonly id: HandleId;
  /** The callback in Python's words. */
  readonly callback: string;
  /** The virtual second of a timer. */
  readonly when: number | null;
  /** The task that it steps, or on whose behalf it runs. */
  readonly wakes: TaskId | null;
  /** Whether it runs a step of the task: its first, or one after a wake-up. */
  readonly isStep: boolean;
  readonly scheduledAt: number;
  /** When it joined the ready queue: for a timer when it was due. */
  readonly readyAt: number | null;
  readonly ranAt: number | null;
  readonly cancelledAt: number | null;
  /** Its place among the timers that were due, in the order of firing. */
  readonly firing: number | null;
  /** The future that is done, when the handle is one of its callbacks. */
  readonly completed: FutureReference | null;
  /** The handle that scheduled it. */
  readonly cause: HandleId | null;
}

export interface FutureFacts {
  readonly id: FutureId;
  readonly kind: "timer" | "future" | "lock" | "queue";
  /** `gather`, `sleep(1)`, `lock.acquire`; `future` for one that the program created. */
  readonly label: string;
  readonly until: number | null;
  /** What it waits for itself. */
  readonly members: readonly WaitTarget[];
  readonly doneAt: number | null;
  readonly state: "finished" | "failed" | "cancelled" | null;
}

/** What one end of a connection sends to the other. */
export interface DirectionFacts {
  /** The events with which data was sent, ascending. */
  readonly sent: readonly number[];
  /** When nothing more could be sent. */
  readonly endedAt: number | null;
  /** What ended it then. */
  readonly end: Exclude<ConnectionChangedEvent["change"], "sent"> | null;
}

/** A connection. */
export interface ConnectionFacts {
  readonly id: ConnectionId;
  /** The addresses of its ends; empty when one has none. */
  readonly client: string;
  readonly server: string;
  readonly openedAt: number;
  /** By the end that sends. */
  readonly directions: Readonly<Record<ConnectionEnd, DirectionFacts>>;
  /** All events after the one with which it was opened, ascending. */
  readonly changes: readonly number[];
}

/** Removes `readonly`: only the fold that finds the facts changes them. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };
