import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Plugin } from "vite";
import { runToEvents } from "../../sandbox/run-to-events.ts";
import type { TraceEvent } from "../../trace/model/events.ts";

const NAME = "virtual:landing-traces";
const RESOLVED = `\0${NAME}`;
const fileOf = (name: string): string =>
  fileURLToPath(new URL(`../../../content/landing/${name}.ts`, import.meta.url));

/** Provides `virtual:landing-traces`: the traces of the landing page's two programs. */
export function landingTraces(): Plugin {
  return {
    name: "loopscope:landing-traces",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      for (const name of ["in-turn", "at-once"]) this.addWatchFile(fileOf(name));
      return `export const inTurn = ${JSON.stringify(record("in-turn"))};\nexport const atOnce = ${JSON.stringify(record("at-once"))};`;
    },
  };
}

/**
 * Runs a program of content/landing.
 *
 * @throws Error when it does not compile, or does not run to its end
 */
function record(name: string): readonly TraceEvent[] {
  const { outcome, events } = runToEvents(ts, readFileSync(fileOf(name), "utf8"));
  if (outcome.kind === "completed") return events;
  throw new Error(`content/landing/${name}.ts does not run to its end: ${JSON.stringify(outcome)}`);
}
