import { VIRTUAL_TIME } from "../model/virtual-time.ts";
import type { FutureId, HandleId, TaskId, TraceEvent, WaitTarget } from "../model/events.ts";
import type { FutureFacts, HandleFacts, TaskEnd, TaskFacts, Writable } from "../model/facts.ts";
import { Connections } from "./connections.ts";
import { isOfTheLoop } from "../model/loop-tasks.ts";
import type { OutputLine } from "./output.ts";
import { OutputFold } from "./output.ts";
import { TimerHeap } from "./timer-heap.ts";

type Task = Writable<TaskFacts> & { readonly events: number[] };
type Handle = Writable<HandleFacts>;
/** `isAdopted`: whether the first task that waited for it has become the parent of its members. */
type Future = Writable<FutureFacts> & { isAdopted: boolean };

/**
 * Gathers what the events of a run say about its tasks, handles, futures and lines of output, in one pass.
 */
export class RunIndex {
  readonly #tasks: Task[] = [];
  readonly #tasksById: (Task | undefined)[] = [];
  readonly #handles: (Handle | undefined)[] = [];
  readonly #futures: (Future | undefined)[] = [];
  /** The handles that have not run, were not cancelled, and do not belong to a closed loop. */
  readonly #pending = new Set<Handle>();
  readonly #timers = new TimerHeap<Handle>();
  readonly #output = new OutputFold();
  readonly #due = new Map<number, readonly HandleId[]>();
  readonly #abandoned = new Map<number, readonly HandleId[]>();
  #lines: readonly OutputLine[] | null = null;
  #lastOfLoop = -1;
  #firing = 0;
  readonly #handleRuns: number[] = [];
  readonly #signals: number[] = [];
  #hasIterated = false;
  readonly connections = new Connections();

  /** The tasks in the order in which they were made. */
  get tasks(): readonly TaskFacts[] {
    return this.#tasks;
  }

  /** The events with which handles began to run, ascending. */
  get handleRuns(): readonly number[] {
    return this.#handleRuns;
  }

  /** The events with which signals arrived, ascending. */
  get signals(): readonly number[] {
    return this.#signals;
  }

  /** All lines of output in the order in which they began, including lines without a newline. */
  get lines(): readonly OutputLine[] {
    this.#lines ??= [...this.#output.lines, ...this.#output.open].sort((a, b) => a.index - b.index);
    return this.#lines;
  }

  task(id: TaskId): TaskFacts | undefined {
    return this.#tasksById[id];
  }

  handle(id: HandleId): HandleFacts | undefined {
    return this.#handles[id];
  }

  future(id: FutureId): FutureFacts | undefined {
    return this.#futures[id];
  }

  /** The timers that joined the ready queue with an event, in that order. */
  dueAt(index: number): readonly HandleId[] {
    return this.#due.get(index) ?? [];
  }

  /** The handles that a closed loop had left, at the event with which the next loop begins. */
  abandonedAt(index: number): readonly HandleId[] {
    return this.#abandoned.get(index) ?? [];
  }

  /** Adds the event with number `index`, which must be the next. */
  add(event: TraceEvent, index: number): void {
    if (event.task !== null) this.#tasksById[event.task]?.events.push(index);
    if (event.cause !== null) this.#lastOfLoop = index;
    switch (event.kind) {
      case "loop-iteration":
        this.#iterate(event, index);
        break;
      case "handle-scheduled":
        this.#schedule(event, index);
        break;
      case "handle-run":
        this.#run(event.handle, index);
        break;
      case "handle-cancelled":
        this.#cancelHandle(event.handle, index);
        break;
      case "task-created":
        this.#create(event, index);
        break;
      case "task-suspended":
        this.#meet(event.on, event.task);
        break;
      case "task-returned":
        this.#end(event.task, index, "done", event.result);
        break;
      case "task-raised":
        this.#end(event.task, index, "failed", event.exception);
        break;
      case "task-cancelled":
        this.#end(event.task, index, "cancelled", null);
        break;
      case "task-cancel-requested":
        if (event.target !== event.task) this.#tasksById[event.target]?.events.push(index);
        if (event.through !== undefined) this.#meet(event.through, null);
        break;
      case "future-done":
        this.#resolve(event, index);
        break;
      case "callback-added":
        this.#meet(event.to, null);
        break;
      case "output":
        this.#lines = null;
        break;
      case "signal-received":
        this.#signals.push(index);
        break;
      case "connection-opened":
        this.connections.open(event, index);
        break;
      case "connection-changed":
        this.connections.change(event, index);
        break;
      case "clock-moved":
      case "task-stepped":
      case "loop-deadlocked":
        break;
    }
  }

  /** Adds the output of events that were added. */
  addOutput(events: readonly TraceEvent[]): void {
    this.#output.add(events);
  }

  #iterate(event: TraceEvent, index: number): void {
    if (event.iteration === 1 && this.#hasIterated) this.#abandon(index);
    this.#hasIterated = true;
    const due = this.#timers.takeDue(event.time + VIRTUAL_TIME.resolution);
    this.#lastOfLoop = index;
    if (due.length === 0) return;
    for (const timer of due) {
      timer.readyAt = index;
      timer.firing = this.#firing++;
    }
    this.#due.set(
      index,
      due.map((timer) => timer.id),
    );
  }

  // Another loop begins: the handles that the last one has not run will never run.
  #abandon(index: number): void {
    const isOfLastLoop = (handle: Handle): boolean => handle.scheduledAt <= this.#lastOfLoop;
    const abandoned: HandleId[] = [];
    for (const handle of this.#pending) {
      if (!isOfLastLoop(handle)) continue;
      abandoned.push(handle.id);
      this.#pending.delete(handle);
    }
    this.#abandoned.set(index, abandoned);
    this.#timers.keep((timer) => !isOfLastLoop(timer));
  }

  #schedule(event: Extract<TraceEvent, { kind: "handle-scheduled" }>, index: number): void {
    const handle: Handle = {
      id: event.handle,
      callback: event.callback,
      when: event.when,
      wakes: event.wakes,
      isStep: isTaskStep(event.callback),
      scheduledAt: index,
      readyAt: event.when === null ? index : null,
      ranAt: null,
      cancelledAt: null,
      firing: null,
      completed: event.completed ?? null,
      cause: event.cause,
    };
    this.#handles[event.handle] = handle;
    this.#pending.add(handle);
    if (event.when !== null) this.#timers.push(handle);
    if (event.wakes !== null && event.wakes !== event.task) this.#tasksById[event.wakes]?.events.push(index);
  }

  #run(id: HandleId, index: number): void {
    this.#handleRuns.push(index);
    const handle = this.#handles[id];
    if (handle === undefined) return;
    handle.ranAt = index;
    this.#pending.delete(handle);
  }

  // Asyncio also cancels timers that have fired; that has no effect.
  #cancelHandle(id: HandleId, index: number): void {
    const handle = this.#handles[id];
    if (handle?.ranAt !== null || handle.cancelledAt !== null) return;
    handle.cancelledAt = index;
    this.#pending.delete(handle);
    if (handle.when !== null && handle.readyAt === null) this.#timers.timerCancelled();
  }

  #create(event: Extract<TraceEvent, { kind: "task-created" }>, index: number): void {
    const task: Task = {
      id: event.created,
      name: event.name,
      coroutine: event.coroutine,
      definedAt: event.definedAt,
      isInternal: isOfTheLoop(event.coroutine),
      isThread: event.isThread ?? false,
      createdAt: index,
      creator: event.task,
      parent: null,
      endedAt: null,
      end: null,
      result: null,
      events: [index],
    };
    this.#tasks.push(task);
    this.#tasksById[event.created] = task;
  }

  #end(id: TaskId | null, index: number, end: TaskEnd, result: string | null): void {
    const task = id === null ? undefined : this.#tasksById[id];
    if (task === undefined) return;
    task.endedAt = index;
    task.end = end;
    task.result = result;
  }

  #resolve(event: Extract<TraceEvent, { kind: "future-done" }>, index: number): void {
    const future = this.#know(event.future, "future", event.label ?? "future");
    if (event.through !== undefined) this.#meet(event.through, null);
    if (event.members !== undefined) {
      future.members = event.members;
      for (const member of event.members) this.#meet(member, null);
    }
    future.doneAt = index;
    future.state = event.state;
  }

  // A wait target describes its future; `awaiter` is the task that waits for it, or null.
  #meet(target: WaitTarget, awaiter: TaskId | null): void {
    const met = [target];
    for (const next of met) {
      for (const member of this.#meetOne(next, awaiter)) met.push(member);
    }
  }

  /** @returns its members that have not been visited yet */
  #meetOne(target: WaitTarget, awaiter: TaskId | null): readonly WaitTarget[] {
    switch (target.kind) {
      case "yield":
        return [];
      case "task":
        this.#adopt(target.task, awaiter);
        return [];
      case "timer":
        this.#know(target.future, "timer", target.label).until = target.until;
        return [];
      case "future":
      case "lock":
      case "queue": {
        const future = this.#know(target.future, target.kind, target.label);
        const isNew = target.members !== undefined;
        if (target.members !== undefined) future.members = target.members;
        if (!isNew && (awaiter === null || future.isAdopted)) return [];
        future.isAdopted = awaiter !== null;
        return future.members;
      }
    }
  }

  #know(id: FutureId, kind: FutureFacts["kind"], label: string): Future {
    const known = this.#futures[id];
    if (known !== undefined) {
      if (known.label === "future") {
        known.label = label;
        known.kind = kind;
      }
      return known;
    }
    const future: Future = {
      id,
      kind,
      label,
      until: null,
      members: [],
      doneAt: null,
      state: null,
      isAdopted: false,
    };
    this.#futures[id] = future;
    return future;
  }

  #adopt(id: TaskId, parent: TaskId | null): void {
    const task = this.#tasksById[id];
    if (task?.parent !== null || parent === null) return;
    for (let above: TaskId | null = parent; above !== null; above = this.#tasksById[above]?.parent ?? null) {
      if (above === id) return;
    }
    task.parent = parent;
  }
}

/** Whether a callback runs a task: its first step, or a wake-up. */
function isTaskStep(callback: string): boolean {
  return callback.startsWith("Task.task_wakeup") || callback.startsWith("TaskStepMethWrapper");
}
