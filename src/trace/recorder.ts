import type { TraceEvent } from "./model/events.ts";
import type { LimitReason } from "./model/limits.ts";
import { LIMITS, LimitReached } from "./model/limits.ts";

/** The limits at which a run is stopped, and how its events are delivered. */
export interface RecorderOptions {
  /** Lines of output; as in {@link LIMITS} by default. */
  readonly outputLines?: number;
  /** As in {@link LIMITS} by default. */
  readonly events?: number;
  /** The most events in one batch; as in {@link LIMITS} by default. */
  readonly batchSize?: number;
  /**
   * Milliseconds of real time after which a batch is delivered although it is not full; as in {@link LIMITS}
   * by default.
   */
  readonly batchMilliseconds?: number;
  /** Real time in milliseconds; without it batches are delivered only when they are full. */
  readonly now?: () => number;
}

/** Collects the events of a run, delivers them in batches, and stops the run at its limits. */
export class Recorder {
  readonly #emit: (events: readonly TraceEvent[]) => void;
  readonly #outputLines: number;
  readonly #events: number;
  readonly #batchSize: number;
  readonly #batchMilliseconds: number;
  readonly #now: (() => number) | null;
  #batch: TraceEvent[] = [];
  #batchBegan = 0;
  #eventCount = 0;
  #lineCount = 0;
  #limit: LimitReached | null = null;

  constructor(emit: (events: readonly TraceEvent[]) => void, options: RecorderOptions = {}) {
    this.#emit = emit;
    this.#outputLines = options.outputLines ?? LIMITS.outputLines;
    this.#events = options.events ?? LIMITS.events;
    this.#batchSize = options.batchSize ?? LIMITS.batch;
    this.#batchMilliseconds = options.batchMilliseconds ?? LIMITS.batchMilliseconds;
    this.#now = options.now ?? null;
    this.#batchBegan = this.#now?.() ?? 0;
  }

  /**
   * Adds an event. Of output with too many lines, those within the limit are added.
   *
   * @throws LimitReached when the run has passed a limit, and at every event from then on.
   */
  record(event: TraceEvent): void {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error, so that no program takes it for one
    if (this.#limit !== null) throw this.#limit;
    this.#check(event);
    this.#batch.push(event);
    this.#eventCount++;
    if (this.#batch.length >= this.#batchSize || this.#isLate()) this.flush();
  }

  /** Delivers the events collected so far. Call this once more when the run is over. */
  flush(): void {
    this.#batchBegan = this.#now?.() ?? 0;
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    this.#emit(batch);
  }

  #check(event: TraceEvent): void {
    if (this.#eventCount >= this.#events) this.#stop("event-limit");
    if (event.kind !== "output") return;
    if (this.#lineCount >= this.#outputLines) this.#stop("output-limit");
    const { text } = event;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) {
      if (++this.#lineCount < this.#outputLines || end + 1 === text.length) continue;
      this.#batch.push({ ...event, text: text.slice(0, end + 1) });
      this.#stop("output-limit");
    }
  }

  #stop(reason: LimitReason): never {
    this.#limit = new LimitReached(reason);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error, so that no program takes it for one
    throw this.#limit;
  }

  #isLate(): boolean {
    if (this.#now === null || this.#eventCount % LIMITS.eventsBetweenClockReads !== 0) return false;
    return this.#now() - this.#batchBegan >= this.#batchMilliseconds;
  }
}
