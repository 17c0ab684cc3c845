import type { Diagnostic } from "../compiler/program.ts";
import type { Run, RunMessage } from "../frame/protocol.ts";

/** What keeps a reader waiting who has pressed Run; null when nothing does. */
export type Activity = "compiling" | "downloading" | "starting" | "executing" | null;

/**
 * Why a run could not begin, though nothing is wrong with the program's text: something could not be loaded, or the
 * compiler itself failed on the program.
 */
export type Obstacle =
  "compiler" | "compiler-overflow" | "compiler-time" | "compiler-fault" | "sandbox" | "python";

/** Makes texts run: what a session has of its language. */
export interface Runner {
  /**
   * Makes a program ready to run, and loads what that needs.
   *
   * @param tell hears what the reader waits for
   * @param signal is aborted when the run is not wanted any more
   */
  prepare(source: string, tell: (activity: Activity) => void, signal: AbortSignal): Promise<Prepared>;
}

export type Prepared =
  | { readonly kind: "ready"; readonly start: (listener: (message: RunMessage) => void) => Run }
  /** The compiler refuses the program. */
  | { readonly kind: "refused"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "hindered"; readonly obstacle: Obstacle };
