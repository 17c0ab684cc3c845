import type { TraceEvent } from "./model/events.ts";
import type { LimitReason } from "./model/limits.ts";
import { LIMITS, LimitReached } from "./model/limits.ts";

/** What a run may leave behind before it is stopped, and how its events are handed on. */
export interface RecorderOptions {
  /** Lines of output; 10,000 unless told. */
  readonly outputLines?: number;
  /** Events; 200,000 unless told. */
  readonly events?: number;
  /** Events in one batch at most; 2,000 unless told. */
  readonly batchSize?: number;
  /** Milliseconds of real time after which a batch is handed on though it is not full; 50 unless told. */
  readonly batchMilliseconds?: number;
  /** Real time in milliseconds; without it only the size of a batch counts. */
  readonly now?: () => number;
}

// Reading the clock for each event would cost more than the event.
const EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK = 64;

/** Collects the events of a run, hands them on in batches, and stops the run at its limits. */
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
    this.#batchMilliseconds = options.batchMilliseconds ?? 50;
    this.#now = options.now ?? null;
    this.#batchBegan = this.#now?.() ?? 0;
  }

  /**
   * Adds an event.
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

  /** Hands on what has been collected; to be called once more when the run is over. */
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
    this.#lineCount += event.text.split("\n").length - 1;
  }

  #stop(reason: LimitReason): never {
    this.#limit = new LimitReached(reason);
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error, so that no program takes it for one
    throw this.#limit;
  }

  #isLate(): boolean {
    if (this.#now === null || this.#eventCount % EVENTS_BETWEEN_LOOKS_AT_THE_CLOCK !== 0) return false;
    return this.#now() - this.#batchBegan >= this.#batchMilliseconds;
  }
}
