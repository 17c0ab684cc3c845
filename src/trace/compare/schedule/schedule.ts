import type { OutputEvent, StuckWait, TaskId, TraceEvent, WaitTarget } from "../../model/events.ts";
import { toCamelCase } from "../../words/spelling.ts";
import { Numbers } from "./numbers.ts";
import { comparableLines, comparableReport, isGarbageReport, isOfAFrame } from "./texts.ts";

/** A run, in a form that is the same for both languages. */
export interface Schedule {
  /** What happened, one line for each event and for each line of output, in order. */
  readonly events: readonly string[];
  /** For each line, the index in the trace of its event. */
  readonly indexes: readonly number[];
  /**
   * What CPython reports when it collects garbage, sorted: CPython does so at any moment, our runtime when
   * the loop closes.
   */
  readonly garbage: readonly string[];
}

/** What is compared of two runs. */
export interface ScheduleOptions {
  /** Whether the frames of tracebacks are compared. */
  readonly frames: boolean;
  /** Whether output that a program's code writes while its objects are freed is compared. */
  readonly freeing: boolean;
}

// How many events are read between two pauses.
const EVENTS_AT_ONCE = 500;

/** Converts a trace into the form in which traces of both languages are compared. Threads are left out. */
export function scheduleOf(trace: readonly TraceEvent[], options: ScheduleOptions): Schedule {
  const reading = readSchedule(trace, options);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** Does what {@link scheduleOf} does, with pauses: a long trace takes a second. */
export function* readSchedule(
  trace: readonly TraceEvent[],
  { frames, freeing }: ScheduleOptions,
): Generator<undefined, Schedule> {
  const describer = new Describer(frames);
  const events: string[] = [];
  const indexes: number[] = [];
  const garbage: string[] = [];
  const add = (lines: readonly string[], index: number): void => {
    for (const line of lines) {
      events.push(line);
      indexes.push(index);
    }
  };
  for (const { event, index } of joinOutput(withoutThreads(trace))) {
    if (event.kind === "output" && event.stream === "stderr" && isGarbageReport(event.text)) {
      garbage.push(comparableReport(event.text));
    } else if (freeing || event.kind !== "output" || event.freeing !== true) {
      add(describer.describe(event), index);
    }
    if (index % EVENTS_AT_ONCE === 0) yield;
  }
  add(describer.finish(), trace.length - 1);
  return { events, indexes, garbage: garbage.sort() };
}

/**
 * Leaves out what a thread does besides what it prints and what it does to a loop: our runtime runs its
 * function in one go.
 */
function* withoutThreads(trace: readonly TraceEvent[]): Generator<Placed> {
  const threads = new Set<TaskId>();
  for (const [index, event] of trace.entries()) {
    const isOfThread = event.task !== null && threads.has(event.task);
    if (event.kind === "task-created" && event.isThread === true) threads.add(event.created);
    else if (!isOfThread) yield { event, index };
    else if (!event.kind.startsWith("task-")) yield { event: { ...event, task: null }, index };
  }
}

/** An event with the texts that were joined to it, and the index of the last of them. */
interface Placed {
  readonly event: TraceEvent;
  readonly index: number;
}

/** Joins what is written at one moment: a traceback is one write in our runtime and many in CPython. */
function* joinOutput(trace: Iterable<Placed>): Generator<Placed> {
  // Writes that may go on: the first of them, and what they are together.
  let first: OutputEvent | null = null;
  let open: Placed | null = null;
  for (const { event, index } of trace) {
    const isJoinable = event.kind === "output" && !isGarbageReport(event.text);
    if (open?.event.kind === "output" && first !== null && isJoinable && isWrittenWith(first, event)) {
      open = { event: { ...event, text: open.event.text + event.text }, index };
      continue;
    }
    if (open !== null) yield open;
    open = isJoinable ? { event, index } : null;
    first = isJoinable ? event : null;
    if (!isJoinable) yield { event, index };
  }
  if (open !== null) yield open;
}

function isWrittenWith(first: OutputEvent, event: OutputEvent): boolean {
  return (
    first.stream === event.stream &&
    first.time === event.time &&
    first.iteration === event.iteration &&
    first.cause === event.cause &&
    first.freeing === event.freeing
  );
}

class Describer {
  readonly #handles = new Numbers("h");
  readonly #tasks = new Numbers("T");
  readonly #futures = new Numbers("f");
  readonly #connections = new Numbers("c");
  readonly #open = { stdout: "", stderr: "" };
  readonly #frames: boolean;

  constructor(frames: boolean) {
    this.#frames = frames;
  }

  /** The lines for an event: one, except for output. */
  describe(event: TraceEvent): readonly string[] {
    if (event.kind === "output") return this.#output(event.stream, event.text, this.#moment(event));
    return [`${this.#moment(event)} ${this.#what(event)}`];
  }

  /** The lines for output that does not end with a newline. */
  finish(): readonly string[] {
    const texts = [this.#open.stdout, this.#open.stderr].filter((text) => text !== "");
    return texts.map((text) => `unfinished ${JSON.stringify(text)}`);
  }

  #moment({ time, iteration, task, cause }: TraceEvent): string {
    const by = task === null ? "–" : this.#tasks.of(task);
    const handle = cause === null ? "–" : this.#handles.of(cause);
    return `${seconds(time)} s, round ${iteration}, ${handle} ${by}:`;
  }

  #what(event: Exclude<TraceEvent, { kind: "output" }>): string {
    switch (event.kind) {
      case "loop-iteration":
        return `round begins, ${event.ready} ready`;
      case "clock-moved":
        return `clock ${seconds(event.from)} → ${seconds(event.to)} (${event.reason})`;
      case "handle-scheduled": {
        const when = event.when === null ? "soon" : `at ${seconds(event.when)}`;
        const wakes = event.wakes === null ? "" : ` for ${this.#tasks.of(event.wakes)}`;
        return `schedule ${this.#handles.of(event.handle)} ${place(event.callback)} ${when}${wakes}`;
      }
      case "handle-run":
        return `run ${this.#handles.of(event.handle)}`;
      case "handle-cancelled":
        return `cancel handle ${this.#handles.of(event.handle)}`;
      case "task-created":
        return `create ${this.#tasks.of(event.created)} ${event.name} of ${place(event.coroutine)}`;
      case "task-stepped":
        return "step";
      case "task-suspended":
        return `wait for ${this.#target(event.on)}`;
      case "task-returned":
        return `return ${comparable(event.result)}`;
      case "task-raised":
        return `raise ${comparable(event.exception)}`;
      case "task-cancel-requested":
        return `ask ${this.#tasks.of(event.target)} to cancel, message ${JSON.stringify(event.message)}`;
      case "task-cancelled":
        return "is cancelled";
      case "future-done":
        return `future ${this.#futures.of(event.future)} ${event.state}`;
      case "callback-added":
        return `add callback ${place(event.callback)} to ${this.#target(event.to)}`;
      case "signal-received":
        return `signal ${event.signal}`;
      case "connection-opened":
        return `connection ${this.#connections.of(event.connection)} ${event.client} → ${event.server}`;
      case "connection-changed": {
        const { connection, end, change, bytes } = event;
        return `connection ${this.#connections.of(connection)}, ${end}: ${change}, ${bytes} bytes`;
      }
      case "loop-deadlocked":
        return `deadlock: ${event.waits.map((wait) => this.#stuckWait(wait)).join("; ")}`;
    }
  }

  #stuckWait({ task, sentence, by }: StuckWait): string {
    const blocker = by === null ? "" : `, until ${this.#tasks.of(by)} goes on`;
    // The same statement is at another line in the other language.
    return `${this.#tasks.of(task)}${blocker}: ${place(sentence.replaceAll(/ line \d+/g, ""))}`;
  }

  #target(target: WaitTarget): string {
    switch (target.kind) {
      case "yield":
        return "its turn";
      case "timer":
        return `timer ${this.#futures.of(target.future)} ${target.label} until ${seconds(target.until)}`;
      case "task":
        return `task ${this.#tasks.of(target.task)} ${place(target.label)}`;
      case "future":
      case "lock":
      case "queue":
        return `${target.kind} ${this.#futures.of(target.future)} ${place(target.label)}`;
    }
  }

  #output(stream: "stdout" | "stderr", text: string, moment: string): string[] {
    const end = text.lastIndexOf("\n") + 1;
    const whole = this.#open[stream] + text.slice(0, end);
    if (end === 0) {
      this.#open[stream] += text;
      return [];
    }
    this.#open[stream] = text.slice(end);
    const lines = comparableLines(whole);
    const counted = stream === "stderr" && !this.#frames ? lines.filter((line) => !isOfAFrame(line)) : lines;
    return counted.map((line) => `${moment} ${stream} ${JSON.stringify(line)}`);
  }
}

function seconds(value: number): string {
  return String(Number(value.toFixed(9)));
}

function comparable(text: string): string {
  return comparableLines(text).join("\n");
}

/** A name or a callback in TypeScript's spelling. */
function place(text: string): string {
  return toCamelCase(comparable(text));
}
