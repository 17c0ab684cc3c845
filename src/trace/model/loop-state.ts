import type { HandleId, StackFrame, TaskId, TraceEvent, WaitTarget } from "./events.ts";

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
  /** The event with which it came into this status. */
  readonly since: number;
  /** The learner's line at which it is; null before its first. */
  readonly line: number | null;
  /** Its coroutines, the outermost first. */
  readonly stack: readonly StackFrame[];
  /** Whether it was asked to cancel itself and has not felt it yet. */
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
  /** All tasks so far in the order in which they were made. */
  readonly tasks: readonly TaskState[];
  /** The coroutines of the running task, the outermost first. */
  readonly stack: readonly StackFrame[];
  /** How many of the run's lines of output have been begun. */
  readonly lineCount: number;
}

/** Something that tasks wait for, and which. */
export interface WaitedFor {
  readonly target: WaitTarget;
  /** In the order in which they began to wait. */
  readonly tasks: readonly TaskId[];
}

/** The futures, tasks, locks and queues that tasks wait for at a moment. A lock with several waiters stands here once. */
export function waitedFor(state: LoopState): readonly WaitedFor[] {
  const found = new Map<string, { target: WaitTarget; waiting: TaskState[] }>();
  for (const task of state.tasks) {
    const target = task.waitsFor;
    if (target === null || target.kind === "yield") continue;
    const key = identityOf(target);
    const entry = found.get(key);
    if (entry === undefined) found.set(key, { target, waiting: [task] });
    else entry.waiting.push(task);
  }
  return [...found.values()].map(({ target, waiting }) => ({
    target,
    tasks: waiting.sort((first, second) => first.since - second.since).map((task) => task.task),
  }));
}

function identityOf(target: Exclude<WaitTarget, { kind: "yield" }>): string {
  if (target.kind === "task") return `task ${target.task}`;
  if (target.kind !== "timer" && target.object !== undefined)
    return `${target.kind} ${target.object} ${target.label}`;
  return `future ${target.future}`;
}
