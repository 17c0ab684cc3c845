import type { FutureReference, HandleId, TaskId, WaitTarget } from "./events.ts";

// What a timeline shows. Moments are indexes of events; `to: null` means: still so at the end of the trace.

/** A stretch of a task's life. */
export interface Segment {
  readonly kind: "running" | "ready" | "waiting";
  readonly task: TaskId;
  readonly from: number;
  readonly to: number | null;
  /** The learner's line at which the task is. */
  readonly line: number | null;
  /** What a waiting task waits for. */
  readonly on: WaitTarget | null;
  /** The handle that stands in the ready queue, or that runs. */
  readonly handle: HandleId | null;
}

/** Several segments that are too narrow to be told apart. */
export interface Summary {
  readonly kind: "summary";
  readonly task: TaskId;
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

export interface Row {
  readonly task: TaskId;
  /** The task that awaits it, under whose row it stands. */
  readonly parent: TaskId | null;
  /** How many rows it is nested in. */
  readonly depth: number;
  /** As in the facts of the task. */
  readonly isInternal: boolean;
}

/** A write of the program's. */
export interface Mark {
  /** The task that wrote it; null for a callback or the module's body. */
  readonly task: TaskId | null;
  readonly index: number;
}

/** What came of a request to cancel. */
export type CancelOutcome =
  /** The trace ends before the task felt it, or while the task still reacts to it. */
  | "pending"
  /** The task went on without ever feeling it: what it waited for took no notice. */
  | "not delivered"
  | "cancelled"
  /** The task caught it and returned. */
  | "caught"
  /** The task raised something else instead. */
  | "replaced";

interface ArrowBase {
  readonly id: number;
  readonly from: number;
  readonly to: number | null;
  readonly fromTask: TaskId | null;
  readonly toTask: TaskId | null;
}

/** What made a task go on: what it waited for was done, so its wake-up was scheduled, so it went on. */
export interface WakeArrow extends ArrowBase {
  readonly kind: "wake";
  readonly scheduledAt: number;
  readonly handle: HandleId;
  /** What the task waited for. */
  readonly completed: FutureReference;
  /** When that was done. `from` lies before it where a callback of asyncio's own passed the news on, as in gather. */
  readonly doneAt: number;
}

/** A task was made: from then to its first step. */
export interface CreateArrow extends ArrowBase {
  readonly kind: "create";
}

/** A task was asked to cancel itself: from then to the step in which it felt it. */
export interface CancelArrow extends ArrowBase {
  readonly kind: "cancel";
  readonly target: TaskId;
  /** What the target waited for when it was asked, and at which line: the await that receives it. */
  readonly on: WaitTarget | null;
  readonly line: number | null;
  readonly through: WaitTarget | null;
  readonly outcome: CancelOutcome;
}

/** The program cancelled a future that is no task, such as that of a shield, by hand. */
export interface CancelFutureArrow extends ArrowBase {
  readonly kind: "cancel-future";
  readonly target: Extract<WaitTarget, { future: number }>;
}

/** A task waits for others through a gather, a shield, a wait or a task group: as long as it waits. */
export interface RelationArrow extends ArrowBase {
  readonly kind: "relation";
  /** `gather`, `shield`, `wait`, `wait_for`, `task group`. */
  readonly relation: string;
  readonly member: WaitTarget;
}

export type Arrow = WakeArrow | CreateArrow | CancelArrow | CancelFutureArrow | RelationArrow;
