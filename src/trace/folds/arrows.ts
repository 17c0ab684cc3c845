import type { FutureReference, TaskId, TraceEvent, WaitTarget } from "../model/events.ts";
import type { FutureFacts, Writable } from "../model/facts.ts";
import { addTo } from "../grouping.ts";
import { Intervals } from "./intervals.ts";
import { LIMITS } from "../model/limits.ts";
import type { RunIndex } from "./run-index.ts";
import type {
  Arrow,
  CancelArrow,
  CreateArrow,
  RelationArrow,
  Segment,
  WakeArrow,
} from "../model/timeline-elements.ts";

// A task that waits for a gather has a relation to each of its members, and every task may wait for the same
// gather.
const MAX_RELATIONS = LIMITS.members;

/** Finds the arrows of a timeline: which task creates, wakes, cancels or awaits which. */
export class Arrows {
  readonly #index: RunIndex;
  readonly #events: readonly TraceEvent[];
  readonly #all = new Intervals<Arrow>();
  // By task: the arrows that its next step ends.
  readonly #wakes = new Map<TaskId, Writable<WakeArrow> | Writable<CreateArrow>>();
  #relationCount = 0;
  readonly #relations = new Map<TaskId, Writable<RelationArrow>[]>();
  // By task: the cancel requests that have not been delivered yet, and those whose outcome is not known yet.
  readonly #requests = new Map<TaskId, Writable<CancelArrow>[]>();
  readonly #felt = new Map<TaskId, Writable<CancelArrow>[]>();
  // Whether the trace contains the exceptions that steps raise.
  #tellsRaised = false;
  #id = 0;

  constructor(index: RunIndex, events: readonly TraceEvent[]) {
    this.#index = index;
    this.#events = events;
  }

  get all(): readonly Arrow[] {
    return this.#all.items;
  }

  touching(from: number, to: number): readonly Arrow[] {
    return this.#all.touching(from, to);
  }

  /** @param before what the task that the event concerns was doing until then */
  add(event: TraceEvent, index: number, before: Segment | null): void {
    if (event.stack !== undefined) this.#tellsRaised = true;
    switch (event.kind) {
      case "task-created":
        this.#wakes.set(event.created, this.#create(event, index));
        break;
      case "handle-scheduled":
        this.#schedule(event, index, before);
        break;
      case "task-stepped":
        this.#step(event, index);
        break;
      case "task-suspended":
        if (event.task !== null) this.#relate(event.task, event.on, index);
        break;
      case "task-returned":
        this.#settle(event.task, "caught");
        break;
      case "task-raised":
        this.#settle(event.task, "replaced");
        break;
      case "task-cancelled":
        this.#settle(event.task, "cancelled");
        break;
      case "task-cancel-requested":
        this.#request(event, index, before);
        break;
      case "future-done":
        if (event.state === "cancelled") this.#cancelFuture(event, index);
        break;
      case "loop-iteration":
      case "clock-moved":
      case "handle-run":
      case "handle-cancelled":
      case "callback-added":
      case "output":
      case "signal-received":
      case "loop-deadlocked":
      case "connection-opened":
      case "connection-changed":
        break;
    }
  }

  #draw<T extends Arrow>(arrow: T): T {
    this.#all.add(arrow);
    return arrow;
  }

  #create(event: Extract<TraceEvent, { kind: "task-created" }>, index: number): Writable<CreateArrow> {
    return this.#draw<Writable<CreateArrow>>({
      id: this.#id++,
      kind: "create",
      from: index,
      to: null,
      fromTask: event.task,
      toTask: event.created,
    });
  }

  #schedule(
    event: Extract<TraceEvent, { kind: "handle-scheduled" }>,
    index: number,
    before: Segment | null,
  ): void {
    if (event.wakes === null || before?.kind !== "waiting") return;
    const completed = event.completed ?? referenceOf(before.on);
    if (completed === null) return;
    const doneAt = this.#doneAt(completed) ?? index;
    const origin = this.#originOf(completed, doneAt);
    const wake = this.#draw<Writable<WakeArrow>>({
      id: this.#id++,
      kind: "wake",
      from: origin.index,
      to: null,
      fromTask: origin.task,
      toTask: event.wakes,
      scheduledAt: index,
      handle: event.handle,
      completed,
      doneAt,
    });
    this.#wakes.set(event.wakes, wake);
  }

  #doneAt(reference: FutureReference): number | null {
    return reference.kind === "task"
      ? (this.#index.task(reference.task)?.endedAt ?? null)
      : (this.#index.future(reference.future)?.doneAt ?? null);
  }

  // When one of asyncio's callbacks resolved the future, the cause is the task or the timer that made the
  // callback run.
  #originOf(completed: FutureReference, doneAt: number): { index: number; task: TaskId | null } {
    let reference = completed;
    let index = doneAt;
    for (;;) {
      if (reference.kind === "task") return { index, task: reference.task };
      const event = this.#events[index];
      if (event === undefined) return { index, task: null };
      if (event.task !== null || event.cause === null) return { index, task: event.task };
      const before = this.#index.handle(event.cause)?.completed;
      const beforeAt = before === null || before === undefined ? null : this.#doneAt(before);
      if (before === null || before === undefined || beforeAt === null || beforeAt >= index)
        return { index, task: null };
      reference = before;
      index = beforeAt;
    }
  }

  #step(event: Extract<TraceEvent, { kind: "task-stepped" }>, index: number): void {
    const { task } = event;
    if (task === null) return;
    const wake = this.#wakes.get(task);
    const relations = this.#relations.get(task);
    const requests = this.#requests.get(task);
    if (wake === undefined && relations === undefined && requests === undefined) return;
    if (wake !== undefined) wake.to = index;
    for (const relation of relations ?? []) relation.to = index;
    const isFelt = event.raises?.startsWith("CancelledError") ?? !this.#tellsRaised;
    for (const request of requests ?? []) {
      request.to = index;
      if (isFelt) addTo(this.#felt, task, request);
      else request.outcome = "not delivered";
    }
    if (wake !== undefined) this.#wakes.delete(task);
    if (relations !== undefined) this.#relations.delete(task);
    if (requests !== undefined) this.#requests.delete(task);
    this.#all.changed();
  }

  #settle(task: TaskId | null, outcome: "caught" | "replaced" | "cancelled"): void {
    if (task === null) return;
    for (const request of this.#felt.get(task) ?? []) request.outcome = outcome;
    this.#felt.delete(task);
  }

  #request(
    event: Extract<TraceEvent, { kind: "task-cancel-requested" }>,
    index: number,
    before: Segment | null,
  ): void {
    const request = this.#draw<Writable<CancelArrow>>({
      id: this.#id++,
      kind: "cancel",
      from: index,
      to: null,
      fromTask: event.task,
      toTask: event.target,
      target: event.target,
      on: before?.on ?? null,
      line: before?.line ?? null,
      through: event.through ?? null,
      outcome: "pending",
    });
    addTo(this.#requests, event.target, request);
  }

  #cancelFuture(event: Extract<TraceEvent, { kind: "future-done" }>, index: number): void {
    const isByHand = event.through === undefined && event.line !== null && this.#tellsRaised;
    const facts = this.#index.future(event.future);
    if (!isByHand || facts?.kind !== "future") return;
    this.#draw({
      id: this.#id++,
      kind: "cancel-future",
      from: index,
      to: index,
      fromTask: event.task,
      toTask: this.#firstTask(facts),
      target: { kind: "future", future: facts.id, label: facts.label, members: facts.members },
    });
  }

  #firstTask(future: FutureFacts): TaskId | null {
    const met = new Set([future.id]);
    for (const id of met) {
      const [member] = this.#index.future(id)?.members ?? [];
      if (member?.kind === "task") return member.task;
      if (member !== undefined && member.kind !== "yield") met.add(member.future);
    }
    return null;
  }

  #relate(awaiter: TaskId, target: WaitTarget, index: number): void {
    if (target.kind !== "future") return;
    // Gathers may be nested to any depth, and one may be a member of many.
    const met = new Set([target.future]);
    for (const future of met) {
      const facts = this.#index.future(future);
      for (const member of facts?.members ?? []) {
        const isComposite = member.kind === "future" && this.#membersOf(member).length > 0;
        if (isComposite) met.add(member.future);
        else if (this.#relationCount++ < MAX_RELATIONS) {
          this.#relateOne(awaiter, facts?.label ?? "", member, index);
        } else return;
      }
    }
  }

  #relateOne(awaiter: TaskId, relation: string, member: WaitTarget, index: number): void {
    const arrow = this.#draw<Writable<RelationArrow>>({
      id: this.#id++,
      kind: "relation",
      from: index,
      to: null,
      fromTask: awaiter,
      toTask: member.kind === "task" ? member.task : null,
      relation,
      member,
    });
    addTo(this.#relations, awaiter, arrow);
  }

  #membersOf(target: Extract<WaitTarget, { kind: "future" | "lock" | "queue" }>): readonly WaitTarget[] {
    return this.#index.future(target.future)?.members ?? [];
  }
}

function referenceOf(target: WaitTarget | null): FutureReference | null {
  if (target === null || target.kind === "yield") return null;
  return target.kind === "task"
    ? { kind: "task", task: target.task }
    : { kind: "future", future: target.future };
}
