import type { HandleId, TraceFrame, TaskId, TraceEvent, WaitTarget } from "./events.ts";

export type TaskStatus = "running" | "ready" | "waiting" | "done" | "cancelled" | "failed";

/** A task at one moment. */
export interface TaskState {
  readonly task: TaskId;
  readonly name: string;
  /** The coroutine's qualified name. */
  readonly coroutine: string;
  readonly status: TaskStatus;
  /** What it waits for, while it waits. */
  readonly waitsFor: WaitTarget | null;
  /** The virtual second until which it waits, when that is known. */
  readonly until: number | null;
  /** The event that gave it this status. */
  readonly since: number;
  /** The learner's line at which it is; null before its first. */
  readonly line: number | null;
  /** Its coroutines, the outermost first. */
  readonly stack: readonly TraceFrame[];
  /** Whether it has a cancel request that was not delivered yet. */
  readonly cancelRequested: boolean;
}

/** The event loop at one moment: after an event, or before the first. */
export interface LoopState {
  /** The event's index; -1 before the first. */
  readonly index: number;
  readonly event: TraceEvent | null;
  /** Virtual seconds. */
  readonly time: number;
  readonly iteration: number;
  /** The learner's line at which the program is. */
  readonly line: number | null;
  /** The handle that runs. */
  readonly handle: HandleId | null;
  /** The task that runs. */
  readonly task: TaskId | null;
  /** The ready queue, first come first. */
  readonly ready: readonly HandleId[];
  /** The timers in the order in which they will fire. */
  readonly timers: readonly HandleId[];
  /** All tasks so far, in the order in which they were created. */
  readonly tasks: readonly TaskState[];
  /** The coroutines of the running task, the outermost first. */
  readonly stack: readonly TraceFrame[];
}
