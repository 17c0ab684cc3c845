import type { TraceEvent } from "../trace/model/events.ts";
import { RunTrace } from "../trace/folds/run-trace.ts";
import type { Session } from "./session.ts";

/**
 * What can be known of a session's run, for every view of it. It is loaded with the views, and made of the run's events
 * when it is asked for.
 */
export class SessionTrace {
  readonly #session: Session;
  #trace = new RunTrace();
  #first: TraceEvent | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The run as far as its events have arrived. Another object than before when another run has begun. */
  get current(): RunTrace {
    const events = this.#session.events;
    const known = this.#trace.events.length;
    if (events.length < known || events[0] !== this.#first) {
      this.#trace = new RunTrace(events);
      this.#first = events[0];
    } else if (events.length > known) {
      this.#trace.push(events.slice(known));
    }
    return this.#trace;
  }
}

const traces = new WeakMap<Session, SessionTrace>();

/** The one trace of a session, which its views share. */
export function traceOf(session: Session): SessionTrace {
  let trace = traces.get(session);
  if (trace === undefined) traces.set(session, (trace = new SessionTrace(session)));
  return trace;
}
