import type { Outcome, ProgramInput } from "../../src/frame/protocol.ts";
import { startUnderNode } from "../../src/python/node/under-node.ts";
import { execute, executeWithThreads } from "../../src/python/worker/execute.ts";
import type { Python } from "../../src/python/worker/start.ts";
import type { TraceEvent } from "../../src/trace/model/events.ts";

/** What a run of the worker's Python left. */
export interface Recording {
  readonly outcome: Outcome;
  readonly events: readonly TraceEvent[];
  readonly text: string;
  /** What each batch printed. */
  readonly batches: readonly string[];
}

/** Runs the program of these lines. */
export type RunPython = (...lines: readonly string[]) => Recording;

/** The same, with threads that run beside each other. */
export type RunWithThreads = (...lines: readonly string[]) => Promise<Recording>;

function isPython(value: unknown): value is Python {
  return typeof value === "object" && value !== null && "run" in value && "check" in value;
}

function textOf(events: readonly TraceEvent[]): string {
  return events.map((event) => (event.kind === "output" ? event.text : "")).join("");
}

/** Starts the worker's own Python in this process (about two seconds). */
export async function startPythonOfWorker(): Promise<Python> {
  const pyodide = await startUnderNode({ jsglobals: {} });
  const module: unknown = pyodide.pyimport("in_browser");
  if (!isPython(module)) throw new Error("in_browser.py has no functions `run` and `check`.");
  return module;
}

/** @returns what runs programs as the worker does where WebAssembly cannot suspend a stack, in that Python */
export function runsOf(python: Python): RunPython {
  return (...lines) => {
    const { take, recorded } = recording();
    return recorded(execute(python, lines.join("\n"), take));
  };
}

/** @returns what runs programs that are given something, in that Python */
export function runsWithInputOf(
  python: Python,
): (input: ProgramInput, ...lines: readonly string[]) => Recording {
  return (input, ...lines) => {
    const { take, recorded } = recording();
    return recorded(execute(python, lines.join("\n"), take, {}, null, { input }));
  };
}

/** @returns what runs programs as the worker does, in that Python */
export function threadedRunsOf(python: Python): RunWithThreads {
  return async (...lines) => {
    const { take, recorded } = recording();
    return recorded(await executeWithThreads(python, lines.join("\n"), take));
  };
}

function recording(): {
  readonly take: (batch: readonly TraceEvent[]) => void;
  readonly recorded: (outcome: Outcome) => Recording;
} {
  const batches: string[] = [];
  const events: TraceEvent[] = [];
  return {
    take: (batch) => {
      batches.push(textOf(batch));
      events.push(...batch);
    },
    recorded: (outcome) => ({ outcome, events, text: batches.join(""), batches }),
  };
}
