import type { Diagnostic } from "../../compiler/program.ts";
import type { Run, RunMessage, RunSettings } from "../../frame/protocol.ts";

/** What the reader waits for after pressing Run; null when nothing. */
export type Activity = "compiling" | "downloading" | "starting" | "executing" | null;

/**
 * Why a run could not begin, though nothing is wrong with the program's text: something could not be loaded,
 * or the compiler itself failed on the program.
 */
export type StartFailure =
  "compiler" | "compiler-overflow" | "compiler-time" | "compiler-fault" | "sandbox" | "python";

/** Runs programs of one language for a session. */
export interface Runner {
  /**
   * Makes a program ready to run, and loads what that needs.
   *
   * @param report is called with what the reader waits for
   * @param signal is aborted when the run is no longer wanted
   */
  prepare(source: string, report: (activity: Activity) => void, signal: AbortSignal): Promise<Prepared>;
}

export type Prepared =
  | {
      readonly kind: "ready";
      /** Starts it. */
      readonly start: (listener: (message: RunMessage) => void, settings?: RunSettings) => Run;
    }
  /** The compiler refuses the program. */
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed"; readonly failure: StartFailure };
