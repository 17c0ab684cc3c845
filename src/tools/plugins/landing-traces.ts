import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Plugin } from "vite";
import { runToEvents } from "../../sandbox/run-to-events.ts";
import type { TraceEvent } from "../../trace/model/events.ts";

const NAME = "virtual:landing-traces";
const RESOLVED = `\0${NAME}`;

// The program of the landing page's cell, and the line with which it starts its tasks at once.
const FILE = fileURLToPath(new URL("../../../content/examples/why-coroutines/two-tasks.ts", import.meta.url));
const AT_ONCE = "  await asyncio.gather(toast(), tea());\n";
const IN_TURN = "  await asyncio.createTask(toast());\n  await asyncio.createTask(tea());\n";

/**
 * Provides `virtual:landing-traces`: the trace of the program in the landing page's cell, and that of the
 * same program with its tasks started one after the other.
 */
export function landingTraces(): Plugin {
  return {
    name: "loopscope:landing-traces",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      this.addWatchFile(FILE);
      const program = readFileSync(FILE, "utf8");
      const inTurn = record(program.replace(AT_ONCE, IN_TURN));
      const atOnce = record(program);
      if (inTurn.length === atOnce.length) throw new Error(`${FILE} has no line ${AT_ONCE.trim()}`);
      return `export const inTurn = ${JSON.stringify(inTurn)};\nexport const atOnce = ${JSON.stringify(atOnce)};`;
    },
  };
}

/** Runs a program. @throws Error when it does not compile, or does not run to its end */
function record(program: string): readonly TraceEvent[] {
  const { outcome, events } = runToEvents(ts, program);
  if (outcome.kind === "completed") return events;
  throw new Error(`The landing page's program does not run to its end: ${JSON.stringify(outcome)}`);
}
