import type { FutureReference, HandleId, TaskId, WaitTarget } from "./events.ts";

// The parts of a timeline. Moments are indexes of events; `to: null` means that it lasts until the end of the
// trace.

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
  /** The handle that is in the ready queue, or that runs. */
  readonly handle: HandleId | null;
}

/** Several segments that are too narrow to be drawn separately. */
export interface Summary {
  readonly kind: "summary";
  readonly task: TaskId;
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

export interface Row {
  readonly task: TaskId;
  /** The task that awaits it, under whose row this row is. */
  readonly parent: TaskId | null;
  /** How many rows it is nested in. */
  readonly depth: number;
  /** As in the facts of the task. */
  readonly isInternal: boolean;
}

/** A place where the program writes output. */
export interface Mark {
  /** The task that wrote it; null for a callback or the module's body. */
  readonly task: TaskId | null;
  readonly index: number;
}

/** A wait that ends in a deadlock. */
export interface Stuck {
  readonly task: TaskId;
  /** The event with which the loop found that nothing can end it. */
  readonly index: number;
  /** Who waits where, for what, and what keeps the wait from ending, without a full stop. */
  readonly sentence: string;
  /** The tasks that wait for each other, each before the one for which it waits, if this is one of them. */
  readonly circle: readonly TaskId[];
  /** Which of them it waits for; null when it is none of them. */
  readonly next: TaskId | null;
}

/** What came of a request to cancel. */
export type CancelOutcome =
  /** The trace ends before the request is delivered, or while the task still handles it. */
  | "pending"
  /** The request never reached the task: what it waited for ignored the request. */
  | "not delivered"
  | "cancelled"
  /** The task caught it and returned. */
  | "caught"
  /** The task raised another exception instead. */
  | "replaced";

interface ArrowBase {
  readonly id: number;
  readonly from: number;
  readonly to: number | null;
  readonly fromTask: TaskId | null;
  readonly toTask: TaskId | null;
}

/** A wake-up: what the task waited for was done, so its wake-up was scheduled, so the task continued. */
export interface WakeArrow extends ArrowBase {
  readonly kind: "wake";
  readonly scheduledAt: number;
  readonly handle: HandleId;
  /** What the task waited for. */
  readonly completed: FutureReference;
  /** When that was done. `from` is earlier where one of asyncio's callbacks resolved it, as in gather. */
  readonly doneAt: number;
}

/** A task was created: from then to its first step. */
export interface CreateArrow extends ArrowBase {
  readonly kind: "create";
}

/** A cancel request: from then to the step in which it is raised. */
export interface CancelArrow extends ArrowBase {
  readonly kind: "cancel";
  readonly target: TaskId;
  /** What the target waited for at the request, and at which line: the `await` that raises it. */
  readonly on: WaitTarget | null;
  readonly line: number | null;
  readonly through: WaitTarget | null;
  readonly outcome: CancelOutcome;
}

/** The program itself cancelled a future that is not a task, such as that of a shield. */
export interface CancelFutureArrow extends ArrowBase {
  readonly kind: "cancel-future";
  readonly target: Extract<WaitTarget, { future: number }>;
}

/** A task waits for others through a gather, a shield, a wait or a task group, for as long as it waits. */
export interface RelationArrow extends ArrowBase {
  readonly kind: "relation";
  /** `gather`, `shield`, `wait`, `wait_for`, `task group`. */
  readonly relation: string;
  readonly member: WaitTarget;
}

export type Arrow = WakeArrow | CreateArrow | CancelArrow | CancelFutureArrow | RelationArrow;
