import type { CompiledProgram } from "../compiler/program.ts";
import type { Run, RunMessage, RunSettings } from "../frame/protocol.ts";

export type { Outcome, Run, RunConditions, RunMessage, StopReason } from "../frame/protocol.ts";

/** The page's side of the sandbox: one frame a page, one fresh worker a run. */
export interface Sandbox {
  /** Makes the frame and starts a worker ahead of time, so that the first run need not wait. */
  prepare(): Promise<void>;
  run(program: OrderedProgram, listener: (message: RunMessage) => void): Run;
}

/** A program, and how it is run. */
export interface OrderedProgram extends CompiledProgram, RunSettings {}
