import type { OutputEvent, TraceEvent } from "../trace/model/events.ts";
import type { LimitReason } from "../trace/model/limits.ts";
import { LIMITS, LimitReached } from "../trace/model/limits.ts";
import { Recorder } from "../trace/recorder.ts";
import type { Outcome } from "./protocol.ts";
import { unreachable } from "../trace/unreachable.ts";

/** The limits at which a run is stopped. */
export interface Limits {
  /** Lines of output; as in {@link LIMITS} by default. */
  readonly outputLines?: number;
  /** Characters of output; as in {@link LIMITS} by default. */
  readonly outputCharacters?: number;
  /** As in {@link LIMITS} by default. */
  readonly events?: number;
  /** Real time in milliseconds; without it events are passed on by their number alone. */
  readonly now?: () => number;
  /**
   * Called at once when a limit is passed: a program that catches everything may go on, and its events are
   * ignored.
   */
  readonly onLimit?: (outcome: Outcome) => void;
}

/** Records a run, and ends its output with a line that says so when the run passes a limit. */
export class LimitedInstrument {
  readonly #emit: (events: readonly TraceEvent[]) => void;
  readonly #recorder: Recorder;
  readonly #lines: number;
  readonly #characters: number;
  readonly #events: number;
  readonly #onLimit: ((outcome: Outcome) => void) | null;
  #charactersLeft: number;
  #last: TraceEvent | null = null;
  #eagerWrites: number = LIMITS.eagerWrites;
  #reached: LimitReached | null = null;

  constructor(emit: (events: readonly TraceEvent[]) => void, limits: Limits) {
    this.#emit = emit;
    this.#lines = limits.outputLines ?? LIMITS.outputLines;
    this.#characters = limits.outputCharacters ?? LIMITS.outputCharacters;
    this.#charactersLeft = this.#characters;
    this.#events = limits.events ?? LIMITS.events;
    this.#onLimit = limits.onLimit ?? null;
    this.#recorder = new Recorder(emit, {
      outputLines: this.#lines,
      events: this.#events,
      ...(limits.now && { now: limits.now }),
    });
  }

  /** How the run was stopped; null when it passed no limit. */
  get outcome(): Outcome | null {
    return this.#reached === null ? null : { kind: "stopped", reason: this.#reached.reason };
  }

  /**
   * Records an event. Of output that passes a limit, the part within it is recorded.
   *
   * @throws LimitReached when the run has passed a limit, and at every event from then on.
   */
  record(event: TraceEvent): void {
    if (this.#reached !== null) raise(this.#reached);
    const within = this.#withinCharacters(event);
    try {
      if (within !== null) this.#recorder.record(within);
      if (event.kind === "output" && this.#eagerWrites-- > 0) this.#recorder.flush();
    } catch (reason) {
      if (reason instanceof LimitReached) this.#stop(reason, event, this.#sentence(reason.reason));
      throw reason;
    }
    if (within !== event) this.#stop(new LimitReached("output-limit"), event, this.#tooManyCharacters());
    this.#last = event;
  }

  /** The event itself, or of output that is too long the beginning, as lines; null when nothing remains. */
  #withinCharacters(event: TraceEvent): TraceEvent | null {
    if (event.kind !== "output") return event;
    const left = this.#charactersLeft;
    this.#charactersLeft -= event.text.length;
    if (this.#charactersLeft >= 0) return event;
    const text = event.text.slice(0, left).replace(/[\ud800-\udbff]$/, "");
    if (text === "") return null;
    return { ...event, text: text.endsWith("\n") ? text : `${text}\n` };
  }

  /** Passes on the events collected so far. Call this once more when the run is over. */
  flush(): void {
    this.#recorder.flush();
  }

  #stop(reached: LimitReached, refused: TraceEvent, sentence: string): never {
    this.#reached = reached;
    // Any other event that is refused may be the one that announces its iteration, its task or its handle.
    const moment = refused.kind === "output" ? refused : (this.#last ?? refused);
    const { time, iteration, task, line, cause } = moment;
    this.#recorder.flush();
    const last: OutputEvent = {
      kind: "output",
      stream: "stderr",
      text: `${sentence}\n`,
      time,
      iteration,
      task,
      line,
      cause,
    };
    this.#emit([last]);
    this.#onLimit?.({ kind: "stopped", reason: reached.reason });
    raise(reached);
  }

  #sentence(reason: LimitReason): string {
    switch (reason) {
      case "output-limit":
        return `Stopped: the program printed more than ${inWords(this.#lines)} lines.`;
      case "event-limit":
        return `Stopped: the program made more than ${inWords(this.#events)} events, which is more than can be shown.`;
      default:
        return unreachable(reason);
    }
  }

  #tooManyCharacters(): string {
    return `Stopped: the program printed more than ${inWords(this.#characters)} characters.`;
  }
}

function inWords(count: number): string {
  return count.toLocaleString("en-US");
}

function raise(reached: LimitReached): never {
  // Not an Error on purpose: the runtime treats every Error as the program's.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw reached;
}
