import type { TraceEvent } from "../trace/model/events.ts";
import type { LimitReason } from "../trace/model/limits.ts";

/** How a run ended. Lines count from 1 and are the learner's. */
export type Outcome =
  | { readonly kind: "completed" }
  | { readonly kind: "raised"; readonly exception: string; readonly line: number | null }
  | { readonly kind: "stopped"; readonly reason: StopReason };

/**
 * Who stopped a run: the reader, the watchdog (nothing came of it for too long), one of the two limits, or the page,
 * because what the worker sent was no record of a run.
 */
export type StopReason = "reader" | "watchdog" | LimitReason | "invalid-events";

/** What the client tells its listener about one run, in order; `finished` comes once, and last. */
export type RunMessage =
  /** A worker that takes its time to start has begun with the program; said once, before the first events. */
  | { readonly kind: "begun" }
  | { readonly kind: "events"; readonly events: readonly TraceEvent[] }
  | { readonly kind: "finished"; readonly outcome: Outcome };

/** A run that was started. */
export interface Run {
  /** Ends the run at once; its listener hears `finished` with reason `reader`. Does nothing when the run is over. */
  stop(): void;
}

/** What the page hands to a frame that was opened. */
export interface Parcel {
  /** The worker as one self-contained classic script, as text. */
  readonly code: string;
  /** What every worker is told first, when there is anything. */
  readonly gift?: unknown;
}

/** From the page to the frame, by the port that the page hands it. */
export type FrameCommand<Program = unknown> =
  /** Hands a program to the worker that waits. */
  | { readonly kind: "start"; readonly run: number; readonly program: Program }
  /** Ends a run's worker, whatever it is doing. */
  | { readonly kind: "end"; readonly run: number }
  /** Asks the worker that waits for the next run. */
  | { readonly kind: "ask"; readonly question: Question };

/** A question, numbered so that its answer is known. */
export interface Question {
  readonly kind: "question";
  readonly id: number;
  readonly about: unknown;
}

/** What a worker may tell its frame before its program begins; later nobody listens to it. */
export type WaitingMessage =
  /** From now on workers are told this first: what one has worked out, those that follow need not. */
  | { readonly kind: "keep"; readonly gift: unknown }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown };

/** From the frame to the page. */
export type FrameReport =
  /** The frame's script runs and a worker is being started. */
  | { readonly kind: "ready" }
  /** What a run's worker said: a {@link RunMessage}, unless the program has a hand in it. */
  | { readonly kind: "said"; readonly run: number; readonly message: unknown }
  /** A run's worker is broken: it could not start, or the browser ended it. */
  | { readonly kind: "broken"; readonly run: number; readonly reason: string }
  /** The answer to a question; who asked knows what shape it must have. */
  | { readonly kind: "answered"; readonly id: number; readonly answer: unknown };
