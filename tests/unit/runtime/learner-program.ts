import ts from "typescript";
import { runToEvents } from "../../../src/sandbox/run-to-events.ts";
import type { TraceEvent } from "../../../src/trace/model/events.ts";

/**
 * Runs a program as learners write them, in which asyncio and contextvars are imported, and gives its trace.
 */
export function traceOf(program: string): readonly TraceEvent[] {
  const source = `import asyncio from "asyncio"; import contextvars from "contextvars";${program}`;
  return runToEvents(ts, source).events;
}

/** Runs a program and gives the lines that it prints, both streams together, without addresses. */
export function outputOf(program: string): string[] {
  let text = "";
  for (const event of traceOf(program)) if (event.kind === "output") text += event.text;
  return text === ""
    ? []
    : text
        .replace(/\n$/, "")
        .replace(/ at 0x[0-9a-f]+/g, "")
        .split("\n");
}

/** Runs the body of `main` and gives the lines that it prints; `job` and `loop` are there for it. */
export function outputOfMain(body: string): string[] {
  return outputOf(`
async function job(name: unknown, delay = 1) { await asyncio.sleep(delay); print("job", name); return name; }
async function fail(error: unknown, delay = 0) { await asyncio.sleep(delay); throw error; }
async function main() {
  const loop = asyncio.getRunningLoop();
  ${body}
}
asyncio.run(main());`);
}
