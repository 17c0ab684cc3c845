import { atom, type ReadableAtom } from "nanostores";
import type { TraceEvent } from "../../trace/model/events.ts";
import { RunTrace } from "../../trace/folds/run-trace.ts";
import type { Session } from "./session.ts";
import { nextTask } from "../slices.ts";

// How many events are read at once. A program produces fewer at a time; there are more when the views are
// loaded after a run, or when a long run was stopped before its end.
const EVENTS_AT_ONCE = 10_000;

/** A source of events: a session. */
export interface Traced {
  /** How many events of the run have arrived. */
  readonly $count: ReadableAtom<number>;
  /** All of them. Another run has another list. */
  readonly events: readonly TraceEvent[];
}

/**
 * The trace of a session's run, shared by its views. It is loaded with the views, so that a page that is only
 * read does not load the folds, and reads the run's events as they arrive.
 */
export class SessionTrace {
  readonly #session: Traced;
  readonly #read = atom(0);
  #trace = new RunTrace();
  #first: TraceEvent | undefined;
  #isReading = false;

  /** How many events have been read. */
  readonly $read: ReadableAtom<number> = this.#read;

  constructor(session: Traced) {
    this.#session = session;
    session.$count.subscribe(() => {
      this.#readOn();
    });
  }

  /** The run as far as its events have been read. A new object for each run. */
  get current(): RunTrace {
    this.#readOn();
    return this.#trace;
  }

  /** Whether all events that have arrived have been read. Views do not draw while there are others. */
  get isUpToDate(): boolean {
    this.#readOn();
    return this.#trace.events.length === this.#session.events.length;
  }

  /** Resolves with the run when all events that have arrived have been read. */
  async whole(): Promise<RunTrace> {
    while (!this.isUpToDate && this.#session.events.length > 0) await nextTask();
    return this.#trace;
  }

  #readOn(): void {
    if (this.#isReading) return;
    this.#readSome();
    if (this.#session.events.length > this.#trace.events.length) void this.#readAll();
  }

  async #readAll(): Promise<void> {
    this.#isReading = true;
    while (this.#session.events.length > this.#trace.events.length) {
      await nextTask();
      this.#readSome();
    }
    this.#isReading = false;
  }

  #readSome(): void {
    const { events } = this.#session;
    // Between two runs the last one stays visible.
    if (events.length === 0) return;
    if (events.length < this.#trace.events.length || events[0] !== this.#first) {
      this.#trace = new RunTrace();
      this.#first = events[0];
    }
    const known = this.#trace.events.length;
    if (events.length === known) return;
    this.#trace.push(events.slice(known, known + EVENTS_AT_ONCE));
    this.#read.set(this.#trace.events.length);
  }
}

const traces = new WeakMap<Session, SessionTrace>();

/** The one trace of a session, which its views share. */
export function traceOf(session: Session): SessionTrace {
  let trace = traces.get(session);
  if (trace === undefined) traces.set(session, (trace = new SessionTrace(session)));
  return trace;
}
