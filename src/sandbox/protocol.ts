import type { CompiledProgram } from "../compiler/program.ts";
import type { Run, RunMessage } from "../frame/protocol.ts";
import type { Orders } from "../trace/orders/orders.ts";

export type { Outcome, Run, RunMessage, StopReason } from "../frame/protocol.ts";

/** The page's side of the sandbox: one frame a page, one fresh worker a run. */
export interface Sandbox {
  /** Makes the frame and starts a worker ahead of time, so that the first run need not wait. */
  prepare(): Promise<void>;
  run(program: OrderedProgram, listener: (message: RunMessage) => void): Run;
}

/** A program, and in which order its ready handles run if that is not asyncio's own. */
export interface OrderedProgram extends CompiledProgram {
  readonly orders?: Orders;
}
