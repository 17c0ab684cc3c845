/** Which limit a run passed. */
export type LimitReason = "output-limit" | "event-limit";

/**
 * What a run may leave behind. `src/frame/limited-instrument.ts` stops a run at its limits of events and
 * output, in the workers of both languages; the recorders keep to those of texts, stacks and members. The
 * page refuses a run whose events exceed a limit.
 */
export const LIMITS = {
  events: 200_000,
  /** Lines of output. */
  outputLines: 10_000,
  /** Characters of output. */
  outputCharacters: 2_000_000,
  /**
   * Characters of any other text of an event: a name, a label, a callback, a result. What is longer is cut.
   */
  textCharacters: 10_000,
  /** Characters of it that are kept then: with what says so, it is not longer than the limit. */
  keptCharacters: 9_950,
  /** How many events are sent together. */
  batch: 2_000,
  /** Milliseconds of real time after which events are sent although a batch is not full. */
  batchMilliseconds: 50,
  /** Reading the real time for each event would cost more than the event. */
  eventsBetweenClockReads: 64,
  /**
   * How many writes of a program are sent at once, so that what it printed before it hung is shown: a worker
   * that hangs sends nothing. Later writes are sent in batches, which are cheaper.
   */
  eagerWrites: 500,
  /**
   * Messages of a run's worker to the page, besides {@link LIMITS.messagesInTime}: twice the eager writes and
   * the full batches, as CPython's recorder and the worker each have their own, and some more.
   */
  messages: 1_500,
  /** Further messages for each time that passes {@link LIMITS.batchMilliseconds}. */
  messagesInTime: 2,
  /** Coroutines in the stack of a task, the innermost. */
  stackFrames: 32,
  /** The members of gathers and their like, in all events of a run together. */
  members: 200_000,
  /** The waits that deadlocks are said to consist of, in all events of a run together. */
  stuckWaits: 100_000,
  /** How deep gathers and the like may be nested. */
  memberDepth: 32,
} as const;

/**
 * Ends a run. It is no Error, and the runtime does not pass it to a `catch` of the program: it leaves the
 * loop at once, and every further event throws it again.
 */
export abstract class RunOver {
  /** Why, in a word. */
  abstract readonly kind: "limit" | "signal";
}

/** Stops a run that passed a limit. */
export class LimitReached extends RunOver {
  readonly kind = "limit";
  readonly reason: LimitReason;

  constructor(reason: LimitReason) {
    super();
    this.reason = reason;
  }
}

/** Ends a run to which a signal was sent that has no handler. */
export class Killed extends RunOver {
  readonly kind = "signal";
  /** The signal and what a shell says of it, for example `SIGTERM: Terminated`. */
  readonly cause: string;
  /** The line of the program that ran. */
  readonly line: number | null;

  constructor(cause: string, line: number | null) {
    super();
    this.cause = cause;
    this.line = line;
  }
}
