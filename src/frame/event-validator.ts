import type { FutureId, StuckWait, ThreadId, TraceEvent, WaitTarget } from "../trace/model/events.ts";
import { LIMITS } from "../trace/model/limits.ts";
import {
  type Announced,
  type Fields,
  fieldsOf,
  integerOf,
  InvalidEvents,
  lineOf,
  listOf,
  referenceOf,
  secondsOf,
  stackOf,
  textOf,
  whenOf,
  wordOf,
} from "./event-fields.ts";

type Kind = TraceEvent["kind"];
type Event<K extends Kind> = Extract<TraceEvent, { kind: K }>;
type Moment = Pick<TraceEvent, "time" | "iteration" | "task" | "line" | "cause" | "thread" | "stack">;

/** How much a whole run may be. */
export interface Most {
  readonly events: number;
  /** Lines of output. */
  readonly lines: number;
  /** Characters of output. */
  readonly characters: number;
}

// A run that passes a limit ends with a line that says so.
const MOST: Most = {
  events: LIMITS.events + 1,
  lines: LIMITS.outputLines + 1,
  characters: LIMITS.outputCharacters + 200,
};

// Handles, tasks and threads that are made while nothing is recorded, when objects are freed, leave gaps in
// the numbers.
const NUMBERS_LEFT_OUT = 10_000;

/**
 * Reads the events of one run as they come out of its worker, where an untrusted program ran: it may have
 * sent anything. What the page is given has exactly the fields of {@link TraceEvent}, each of its type;
 * numbers refer to what was announced, times and iterations do not go back, and the whole run keeps to {@link
 * LIMITS}, so that whatever works through a trace comes to an end.
 *
 * It is written by hand because it must be small and fast: it is a part of what every page loads, and a run
 * has 200,000 events. A library for schemas would check the shapes, but not how the events of a run belong
 * together. `satisfies` and the types of what the readers return have the compiler refuse a kind or a field
 * of an event that is not read here.
 */
export class EventValidator {
  readonly #most: Most;
  readonly #handles: Announced = { last: 0 };
  readonly #tasks: Announced = { last: 0 };
  readonly #connections: Announced = { last: 0 };
  #events = 0;
  #time = 0;
  /** By the thread, null for the main one: the iteration of the loop that has run on it. */
  readonly #iterations = new Map<ThreadId | null, number>([[null, 0]]);
  #lastIteration = 0;
  #threads = 0;
  #lines = 0;
  #characters = 0;
  #members = 0;
  #stuckWaits = 0;
  /** The futures whose members have been recorded. */
  readonly #composites = new Set<FutureId>();

  /** @param most how much the run may be; by default what the limits and the line that says so allow */
  constructor(most: Most = MOST) {
    this.#most = most;
  }

  /**
   * Reads the next events of the run.
   *
   * @returns copies of them
   * @throws InvalidEvents when they are not the next events of any run
   */
  read(value: unknown): readonly TraceEvent[] {
    const list = listOf(value, LIMITS.batch);
    this.#events += list.length;
    if (this.#events > this.#most.events) throw new InvalidEvents("there are too many events");
    return list.map((item) => {
      const event = fieldsOf(item);
      const { kind } = event;
      if (!this.#isKind(kind)) throw new InvalidEvents("the kind of an event is not known");
      return this.#readers[kind](event);
    });
  }

  #isKind(value: unknown): value is Kind {
    return typeof value === "string" && Object.hasOwn(this.#readers, value);
  }

  readonly #readers = {
    "loop-iteration": (event) => {
      // Another loop counts from 1, and one that went before may go on.
      const iteration = integerOf(event.iteration, 1, this.#lastIteration + 1);
      this.#iterations.set(this.#threadOf(event) ?? null, iteration);
      this.#lastIteration = Math.max(this.#lastIteration, iteration);
      return { ...this.#moment(event), kind: "loop-iteration", ready: integerOf(event.ready, 0) };
    },
    "clock-moved": (event) => {
      const moment = this.#moment(event);
      const reason = wordOf(event.reason, ["timer", "blocked", "busy"]);
      return { ...moment, kind: "clock-moved", from: secondsOf(event.from), to: secondsOf(event.to), reason };
    },
    "handle-scheduled": (event) => {
      const moment = this.#moment(event);
      const scheduled = {
        ...moment,
        kind: "handle-scheduled",
        handle: this.#announced(event.handle, this.#handles),
        callback: textOf(event.callback),
        when: event.when === null ? null : whenOf(event.when),
        wakes: event.wakes === null ? null : integerOf(event.wakes, 0, this.#tasks.last),
      } as const;
      if (event.completed === undefined) return scheduled;
      return { ...scheduled, completed: referenceOf(event.completed, this.#tasks) };
    },
    "handle-run": (event) => {
      const handle = integerOf(event.handle, 0, this.#handles.last);
      return { ...this.#moment(event), kind: "handle-run", handle };
    },
    "handle-cancelled": (event) => {
      const handle = integerOf(event.handle, 0, this.#handles.last);
      return { ...this.#moment(event), kind: "handle-cancelled", handle };
    },
    "task-created": (event) => {
      const created = {
        ...this.#moment(event),
        kind: "task-created",
        created: this.#announced(event.created, this.#tasks),
        name: textOf(event.name),
        coroutine: textOf(event.coroutine),
        definedAt: lineOf(event.definedAt),
      } as const;
      if (event.isThread === undefined) return created;
      if (event.isThread !== true) throw new InvalidEvents("a field is not what it must be");
      this.#threads++;
      return { ...created, isThread: true };
    },
    "task-stepped": (event) => {
      const moment = this.#moment(event);
      if (event.raises === undefined) return { ...moment, kind: "task-stepped" };
      return { ...moment, kind: "task-stepped", raises: textOf(event.raises) };
    },
    "task-suspended": (event) => ({
      ...this.#moment(event),
      kind: "task-suspended",
      on: this.#target(event.on),
    }),
    "task-returned": (event) => ({
      ...this.#moment(event),
      kind: "task-returned",
      result: textOf(event.result),
    }),
    "task-raised": (event) => ({
      ...this.#moment(event),
      kind: "task-raised",
      exception: textOf(event.exception),
    }),
    "task-cancelled": (event) => ({ ...this.#moment(event), kind: "task-cancelled" }),
    "task-cancel-requested": (event) => ({
      ...this.#moment(event),
      kind: "task-cancel-requested",
      target: integerOf(event.target, 0, this.#tasks.last),
      message: event.message === null ? null : textOf(event.message),
      ...this.#through(event),
    }),
    "future-done": (event) => ({
      ...this.#moment(event),
      kind: "future-done",
      ...this.#future(event, 0),
      state: wordOf(event.state, ["finished", "failed", "cancelled"]),
      ...(event.label !== undefined && { label: textOf(event.label) }),
      ...this.#through(event),
    }),
    "callback-added": (event) => ({
      ...this.#moment(event),
      kind: "callback-added",
      to: this.#target(event.to),
      callback: textOf(event.callback),
    }),
    "signal-received": (event) => ({
      ...this.#moment(event),
      kind: "signal-received",
      signal: textOf(event.signal),
    }),
    "loop-deadlocked": (event) => ({
      ...this.#moment(event),
      kind: "loop-deadlocked",
      waits: this.#waits(event.waits),
    }),
    "connection-opened": (event) => ({
      ...this.#moment(event),
      kind: "connection-opened",
      connection: this.#announced(event.connection, this.#connections),
      client: textOf(event.client),
      server: textOf(event.server),
    }),
    "connection-changed": (event) => ({
      ...this.#moment(event),
      kind: "connection-changed",
      connection: integerOf(event.connection, 1, this.#connections.last),
      end: wordOf(event.end, ["client", "server"]),
      change: wordOf(event.change, ["sent", "ended", "closed", "reset"]),
      bytes: integerOf(event.bytes, 0),
    }),
    output: (event) => {
      const moment = this.#moment(event);
      const stream = wordOf(event.stream, ["stdout", "stderr"]);
      const text = this.#output(event.text);
      if (event.freeing === undefined) return { ...moment, kind: "output", stream, text };
      if (event.freeing !== true) throw new InvalidEvents("a field is not what it must be");
      return { ...moment, kind: "output", stream, text, freeing: true };
    },
  } satisfies { readonly [K in Kind]: (event: Fields) => Event<K> };

  #moment(event: Fields): Moment {
    const { time, task, line, cause, stack } = event;
    const thread = this.#threadOf(event);
    // On a thread without a loop it is that of the main thread's.
    const iteration = this.#iterations.get(thread ?? null) ?? this.#iterations.get(null) ?? 0;
    const now = secondsOf(time);
    if (now < this.#time) throw new InvalidEvents("a time goes back");
    this.#time = now;
    const moment = {
      time: now,
      iteration: integerOf(event.iteration, iteration, iteration),
      task: task === null ? null : integerOf(task, 0, this.#tasks.last),
      line: lineOf(line),
      cause: cause === null ? null : integerOf(cause, 0, this.#handles.last),
      ...(thread !== undefined && { thread }),
    };
    return stack === undefined ? moment : { ...moment, stack: stackOf(stack) };
  }

  #threadOf({ thread }: Fields): ThreadId | undefined {
    return thread === undefined ? undefined : integerOf(thread, 1, this.#threads + NUMBERS_LEFT_OUT);
  }

  #announced(value: unknown, announced: Announced): number {
    announced.last = integerOf(value, announced.last + 1, this.#events + NUMBERS_LEFT_OUT);
    return announced.last;
  }

  #target(value: unknown, depth = 0): WaitTarget {
    const target = fieldsOf(value);
    const { kind } = target;
    switch (kind) {
      case "yield":
        return { kind };
      case "task":
        return { kind, task: integerOf(target.task, 0, this.#tasks.last), label: textOf(target.label) };
      case "timer":
        return {
          kind,
          future: integerOf(target.future, 0),
          until: whenOf(target.until),
          label: textOf(target.label),
        };
      case "future":
      case "lock":
      case "queue":
        return {
          kind,
          ...this.#future(target, depth),
          label: textOf(target.label),
        };
      default:
        throw new InvalidEvents("it is not known what is waited for");
    }
  }

  /** A future with its members, which are recorded once. */
  #future(target: Fields, depth: number): { future: FutureId; members?: readonly WaitTarget[] } {
    const future = integerOf(target.future, 0);
    if (target.members === undefined) return { future };
    const list = listOf(target.members, LIMITS.members - this.#members);
    const isNew = !this.#composites.has(future);
    if (!isNew || depth === LIMITS.memberDepth)
      throw new InvalidEvents("members are recorded again or too deep");
    this.#composites.add(future);
    this.#members += list.length;
    return { future, members: list.map((item) => this.#target(item, depth + 1)) };
  }

  #waits(value: unknown): readonly StuckWait[] {
    const list = listOf(value, LIMITS.stuckWaits - this.#stuckWaits);
    this.#stuckWaits += list.length;
    return list.map((item) => {
      const { task, sentence, by } = fieldsOf(item);
      return {
        task: integerOf(task, 0, this.#tasks.last),
        sentence: textOf(sentence),
        by: by === null ? null : integerOf(by, 0, this.#tasks.last),
      };
    });
  }

  #through({ through }: Fields): { through?: WaitTarget } {
    return through === undefined ? {} : { through: this.#target(through) };
  }

  #output(value: unknown): string {
    if (typeof value !== "string") throw new InvalidEvents("a text is missing");
    this.#characters += value.length;
    if (this.#characters > this.#most.characters) throw new InvalidEvents("the output is too long");
    for (let end = value.indexOf("\n"); end !== -1; end = value.indexOf("\n", end + 1)) this.#lines++;
    if (this.#lines > this.#most.lines) throw new InvalidEvents("there are too many lines of output");
    return value;
  }
}
