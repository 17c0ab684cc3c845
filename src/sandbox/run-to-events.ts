import { compile } from "../compiler/compile.ts";
import type { TypeScript } from "../compiler/typescript.ts";
import type { Limits } from "../frame/limited-instrument.ts";
import type { TraceEvent } from "../trace/model/events.ts";
import type { Chooser } from "../trace/orders/orders.ts";
import { execute } from "./execute.ts";
import type { Outcome, RunConditions } from "./protocol.ts";

/** A run that is over. */
export interface FinishedRun {
  readonly outcome: Outcome;
  /** Everything that happened, output included. */
  readonly events: readonly TraceEvent[];
}

/**
 * Compiles a learner's program and runs it in this thread, for tools and tests. A page runs it in a worker
 * instead.
 *
 * @param ts TypeScript's own module
 * @param source the program
 * @param limits what the run may leave behind before it is stopped
 * @param choose chooses which ready handle runs next; null for asyncio's own order
 * @param conditions when Ctrl-C is pressed, and what the program reads
 * @throws Error when the program does not compile; the message has a line for each diagnostic
 */
export function runToEvents(
  ts: TypeScript,
  source: string,
  limits: Limits = {},
  choose: Chooser | null = null,
  conditions: RunConditions = {},
): FinishedRun {
  const result = compile(ts, source, "main.ts");
  if (result.kind === "failed") {
    const problems = result.diagnostics.map(
      ({ line, column, message }) => `main.ts:${line}:${column}: ${message}`,
    );
    throw new Error(`The program does not compile.\n${problems.join("\n")}`);
  }
  const events: TraceEvent[] = [];
  const outcome = execute(
    result.program,
    (batch) => {
      // A batch may be longer than a call may have arguments.
      for (const event of batch) events.push(event);
    },
    limits,
    undefined,
    {},
    choose,
    conditions,
  );
  return { outcome, events };
}
