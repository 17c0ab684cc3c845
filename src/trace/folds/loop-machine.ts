import type { HandleId, TraceFrame, TaskId, TraceEvent, WaitTarget } from "../model/events.ts";
import type { HandleFacts } from "../model/facts.ts";
import type { LoopState, TaskState, TaskStatus } from "../model/loop-state.ts";
import type { RunIndex } from "./run-index.ts";

/** A copy of a machine's state, for {@link LoopMachine.restore}. */
export interface Checkpoint {
  readonly index: number;
  readonly tasks: readonly TaskState[];
  readonly ready: readonly HandleId[];
  readonly timers: readonly HandleId[];
  readonly steps: readonly TaskId[];
}

const NO_STACK: readonly TraceFrame[] = [];

/**
 * The loop's state, which follows the events one by one. The states of tasks are never changed, only
 * replaced: copies share them.
 */
export class LoopMachine {
  readonly #index: RunIndex;
  readonly #events: readonly TraceEvent[];
  #position = -1;
  #tasks: TaskState[] = [];
  readonly #places: (number | undefined)[] = [];
  #ready = new Set<HandleId>();
  #timers = new Set<HandleId>();
  // The tasks whose steps have begun and not ended; more than one when an eager task takes its first step
  // within another.
  #steps: TaskId[] = [];

  constructor(index: RunIndex, events: readonly TraceEvent[]) {
    this.#index = index;
    this.#events = events;
  }

  /** The event that was applied last; -1 before the first. */
  get position(): number {
    return this.#position;
  }

  /** How many entries a copy of the state has. */
  get size(): number {
    return this.#tasks.length + this.#ready.size + this.#timers.size;
  }

  save(): Checkpoint {
    return {
      index: this.#position,
      tasks: this.#tasks.slice(),
      ready: [...this.#ready],
      timers: [...this.#timers],
      steps: this.#steps.slice(),
    };
  }

  restore(checkpoint: Checkpoint): void {
    this.#position = checkpoint.index;
    this.#tasks = checkpoint.tasks.slice();
    this.#ready = new Set(checkpoint.ready);
    this.#timers = new Set(checkpoint.timers);
    this.#steps = checkpoint.steps.slice();
  }

  /** Applies events until the one with number `index` is the last. */
  forwardTo(index: number): void {
    while (this.#position < index) {
      const event = this.#events[this.#position + 1];
      if (event === undefined) return;
      this.#position++;
      this.#apply(event, this.#position);
    }
  }

  /** The state as it is now; later events do not change it. */
  state(): LoopState {
    const index = this.#position;
    const event = this.#events[index] ?? null;
    const task = this.#steps.at(-1) ?? null;
    const running = task === null ? undefined : this.#task(task);
    return {
      index,
      event,
      time: event?.time ?? 0,
      iteration: event?.iteration ?? 0,
      line: event?.line ?? running?.line ?? null,
      handle: event?.cause ?? null,
      task,
      ready: [...this.#ready],
      timers: this.#timersInOrder(),
      tasks: this.#tasks.slice(),
      stack: running?.stack ?? NO_STACK,
    };
  }

  #timersInOrder(): HandleId[] {
    const timers: HandleFacts[] = [];
    for (const id of this.#timers) {
      const timer = this.#index.handle(id);
      if (timer !== undefined) timers.push(timer);
    }
    return timers.sort(inOrderOfFiring).map((timer) => timer.id);
  }

  #apply(event: TraceEvent, index: number): void {
    switch (event.kind) {
      case "loop-iteration":
        for (const handle of this.#index.abandonedAt(index)) this.#forget(handle);
        for (const handle of this.#index.dueAt(index)) this.#timers.delete(handle);
        for (const handle of this.#index.dueAt(index)) this.#ready.add(handle);
        break;
      case "handle-scheduled":
        if (event.when === null) this.#ready.add(event.handle);
        else this.#timers.add(event.handle);
        if (this.#index.handle(event.handle)?.isStep === true && event.wakes !== null)
          this.#wake(event.wakes, index);
        break;
      case "handle-run":
        this.#forget(event.handle);
        this.#steps = [];
        break;
      case "handle-cancelled":
        this.#forget(event.handle);
        break;
      case "task-created":
        this.#create(event, index);
        break;
      case "task-stepped":
        this.#step(event, index);
        break;
      case "task-suspended":
        this.#suspend(event, index);
        break;
      case "task-returned":
        this.#end(event.task, "done", index);
        break;
      case "task-raised":
        this.#end(event.task, "failed", index);
        break;
      case "task-cancelled":
        this.#end(event.task, "cancelled", index);
        break;
      case "task-cancel-requested":
        this.#requestCancel(event.target);
        break;
      case "clock-moved":
      case "future-done":
      case "callback-added":
      case "output":
      case "signal-received":
      case "loop-deadlocked":
      case "connection-opened":
      case "connection-changed":
        break;
    }
    this.#followRunningTask(event);
  }

  #create(event: Extract<TraceEvent, { kind: "task-created" }>, index: number): void {
    this.#places[event.created] = this.#tasks.length;
    this.#tasks.push({
      task: event.created,
      name: event.name,
      coroutine: event.coroutine,
      status: "ready",
      waitsFor: null,
      until: null,
      since: index,
      line: null,
      stack: [{ name: event.coroutine, line: event.definedAt }],
      cancelRequested: false,
    });
  }

  #step(event: Extract<TraceEvent, { kind: "task-stepped" }>, index: number): void {
    const task = this.#task(event.task);
    if (task === undefined) return;
    this.#steps.push(task.task);
    const cancelRequested = event.raises === undefined && task.cancelRequested;
    this.#put(task, "running", null, index, event.line ?? task.line, task.stack, cancelRequested);
  }

  #suspend(event: Extract<TraceEvent, { kind: "task-suspended" }>, index: number): void {
    const task = this.#task(event.task);
    if (task === undefined) return;
    this.#endStep(task.task);
    const stack = event.stack ?? task.stack;
    this.#put(task, "waiting", event.on, index, event.line ?? task.line, stack, task.cancelRequested);
  }

  #end(id: TaskId | null, status: TaskStatus, index: number): void {
    const task = this.#task(id);
    if (task === undefined) return;
    this.#endStep(task.task);
    this.#put(task, status, null, index, task.line, NO_STACK, false);
  }

  #wake(id: TaskId, index: number): void {
    const task = this.#task(id);
    if (task?.status !== "waiting") return;
    this.#put(task, "ready", null, index, task.line, task.stack, task.cancelRequested);
  }

  #requestCancel(id: TaskId): void {
    const task = this.#task(id);
    if (task === undefined) return;
    const { status, waitsFor, since, line, stack } = task;
    this.#put(task, status, waitsFor, since, line, stack, true);
  }

  // The other events of a step say on which line and in which coroutine the task is.
  #followRunningTask(event: TraceEvent): void {
    const id = this.#steps.at(-1);
    if (id === undefined || event.task !== id || event.kind === "task-stepped") return;
    const task = this.#task(id);
    if (task === undefined) return;
    const line = event.line ?? task.line;
    if (event.stack === undefined && line === task.line) return;
    const stack = withInnermostAt(event.stack ?? task.stack, line);
    this.#put(task, task.status, task.waitsFor, task.since, line, stack, task.cancelRequested);
  }

  #endStep(id: TaskId | null): void {
    const place = id === null ? -1 : this.#steps.lastIndexOf(id);
    if (place !== -1) this.#steps.splice(place, 1);
  }

  #forget(handle: HandleId): void {
    if (!this.#ready.delete(handle)) this.#timers.delete(handle);
  }

  #task(id: TaskId | null): TaskState | undefined {
    const place = id === null ? undefined : this.#places[id];
    return place === undefined ? undefined : this.#tasks[place];
  }

  // Field by field: this is done at every step of a task, and copying an object with `...` costs many times
  // as much.
  #put(
    { task, name, coroutine }: TaskState,
    status: TaskStatus,
    waitsFor: WaitTarget | null,
    since: number,
    line: number | null,
    stack: readonly TraceFrame[],
    cancelRequested: boolean,
  ): void {
    const until = waitsFor === null ? null : untilOf(waitsFor);
    const place = this.#places[task];
    if (place === undefined) return;
    this.#tasks[place] = {
      task,
      name,
      coroutine,
      status,
      waitsFor,
      until,
      since,
      line,
      stack,
      cancelRequested,
    };
  }
}

function inOrderOfFiring(a: HandleFacts, b: HandleFacts): number {
  return (
    compare(a.when ?? 0, b.when ?? 0) || compare(a.firing ?? Infinity, b.firing ?? Infinity) || a.id - b.id
  );
}

// The difference of two infinities is not a number.
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function untilOf(target: WaitTarget): number | null {
  return target.kind === "timer" ? target.until : null;
}

function withInnermostAt(stack: readonly TraceFrame[], line: number | null): readonly TraceFrame[] {
  const innermost = stack.at(-1);
  if (innermost === undefined || innermost.line === null || innermost.line === line || line === null)
    return stack;
  return [...stack.slice(0, -1), { name: innermost.name, line }];
}
