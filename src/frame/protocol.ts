import type { TraceEvent } from "../trace/model/events.ts";
import type { Explored, Orders } from "../trace/orders/orders.ts";
import type { LimitReason } from "../trace/model/limits.ts";

/** How a run ended. The line is one of the program as the learner wrote it, counted from 1. */
export type Outcome =
  | { readonly kind: "completed" }
  | { readonly kind: "raised"; readonly exception: string; readonly line: number | null }
  | { readonly kind: "stopped"; readonly reason: StopReason };

/**
 * What stopped a run: the reader, the watchdog (no event came for too long), one of the two limits, or the
 * page, because what the worker sent is not a record of a run.
 */
export type StopReason = "reader" | "watchdog" | LimitReason | "invalid-events";

/** What the listener of a run receives, in order; `finished` comes once, and last. */
export type RunMessage =
  /** A worker that is slow to start has begun with the program. Sent once, before the first events. */
  | { readonly kind: "begun" }
  /** What came of trying the orders of a program. Sent once, before the events, when that was asked for. */
  | { readonly kind: "explored"; readonly explored: Explored }
  | { readonly kind: "events"; readonly events: readonly TraceEvent[] }
  | { readonly kind: "finished"; readonly outcome: Outcome };

/** What a program is given at its start, as by `python main.py ARGUMENTS < LINES`. */
export interface ProgramInput {
  /** What `sys.argv` has after the name of the program. */
  readonly arguments: readonly string[];
  /** What `input()` and `sys.stdin` read; without it, reading is refused. */
  readonly lines: string | null;
}

/** What happens to a program from outside. */
export interface RunConditions {
  /** The seconds of the run's own time at which Ctrl-C is pressed. */
  readonly interrupts?: readonly number[];
  /** What was typed for it. */
  readonly input?: ProgramInput;
}

/** How a program is run, besides its text. */
export interface RunSettings extends RunConditions {
  /** In which order its ready handles run, if that is not asyncio's own. */
  readonly orders?: Orders;
}

/** A run that was started. */
export interface Run {
  /**
   * Ends the run at once: its listener receives `finished` with the reason `reader`. Does nothing when the
   * run is over.
   */
  stop(): void;
}

/** What the page sends to a frame that it has opened. */
export interface FramePayload {
  /** The worker as one self-contained classic script, as text. */
  readonly code: string;
  /** The first message to every worker, if there is one. */
  readonly setup?: unknown;
}

/** From the page to the frame, through the port that comes with the payload. */
export type FrameCommand<Program = unknown> =
  /** Sends a program to the waiting worker. */
  | { readonly kind: "start"; readonly run: number; readonly program: Program }
  /** Ends a run's worker, whatever it is doing. */
  | { readonly kind: "end"; readonly run: number }
  /** Sends a question to the waiting worker. */
  | { readonly kind: "ask"; readonly question: Question };

/** A question, with a number by which its answer is recognised. */
export interface Question {
  readonly kind: "question";
  readonly id: number;
  readonly about: unknown;
}

/** What a worker may send to its frame before its program begins. After that the frame ignores it. */
export type WaitingMessage =
  /**
   * The first message to the workers that follow: what this one has computed, they need not compute again.
   */
  | { readonly kind: "setup"; readonly setup: unknown }
  | { readonly kind: "answer"; readonly id: number; readonly answer: unknown };

/** From the frame to the page. */
export type FrameReport =
  /** The frame's script runs and a worker is being started. */
  | { readonly kind: "ready" }
  /** A message of a run's worker: a {@link RunMessage}, unless the program has tampered with it. */
  | { readonly kind: "message"; readonly run: number; readonly message: unknown }
  /** A run's worker is broken: it could not start, or the browser ended it. */
  | { readonly kind: "broken"; readonly run: number; readonly reason: string }
  /** The answer to a question. The caller who asked checks its shape. */
  | { readonly kind: "answered"; readonly id: number; readonly answer: unknown };
