import type { CompiledProgram } from "../compiler/program.ts";
import type { TraceEvent } from "../trace/events.ts";

/** How a run ended. Lines count from 1 and are the learner's. */
export type Outcome =
  | { readonly kind: "completed" }
  | { readonly kind: "raised"; readonly exception: string; readonly line: number | null }
  | { readonly kind: "stopped"; readonly reason: StopReason };

/** Who stopped a run: the reader, the watchdog (no sign of life), or one of the two limits. */
export type StopReason = "reader" | "watchdog" | "output-limit" | "event-limit";

/** What the client tells its listener about one run, in order; `finished` comes once, and last. */
export type RunMessage =
  | { readonly kind: "events"; readonly events: readonly TraceEvent[] }
  | { readonly kind: "finished"; readonly outcome: Outcome };

/** A run that was started. */
export interface Run {
  /** Ends the run at once; its listener hears `finished` with reason `reader`. Does nothing when the run is over. */
  stop(): void;
}

/** The page's side of the sandbox: one frame a page, one fresh worker a run. */
export interface Sandbox {
  /** Makes the frame and starts a worker ahead of time, so that the first run need not wait. */
  prepare(): Promise<void>;
  run(program: CompiledProgram, listener: (message: RunMessage) => void): Run;
}

/** From the page to the frame, by the port that the page hands it. */
export type FrameCommand =
  /** Hands a program to the worker that waits. */
  | { readonly kind: "start"; readonly run: number; readonly program: CompiledProgram }
  /** Ends a run's worker, whatever it is doing. */
  | { readonly kind: "end"; readonly run: number };

/** From the frame to the page. */
export type FrameReport =
  /** The frame's script runs and a worker is being started. */
  | { readonly kind: "ready" }
  /** What a run's worker said. */
  | { readonly kind: "said"; readonly run: number; readonly message: RunMessage }
  /** A run's worker is broken: it could not start, or the browser ended it. */
  | { readonly kind: "broken"; readonly run: number; readonly reason: string };
