import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Plugin } from "vite";
import { runToEvents } from "../../sandbox/run-to-events.ts";
import { RunTrace } from "../../trace/folds/run-trace.ts";

const NAME = "virtual:run-sizes";
const RESOLVED = `\0${NAME}`;
const folder = fileURLToPath(new URL("../../../content/examples/", import.meta.url));

/** How much room the views of a run take. */
export interface RunSize {
  /** The tasks of the program: rows of the timeline. */
  readonly tasks: number;
  /** The most handles that the ready queue, or the timers, hold at a time. */
  readonly entries: number;
}

/**
 * Provides `virtual:run-sizes`: the size of each example's run, by the example's id. A cell reserves that
 * room before the reader runs it.
 */
export function runSizes(): Plugin {
  return {
    name: "loopscope:run-sizes",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".ts"))
        .map((name) => name.replaceAll("\\", "/"))
        .sort();
      const sizes = names.map((name) => {
        this.addWatchFile(folder + name);
        return [name.slice(0, -".ts".length), sizeOf(readFileSync(folder + name, "utf8"))] as const;
      });
      return `export default ${JSON.stringify(Object.fromEntries(sizes))};`;
    },
  };
}

function sizeOf(source: string): RunSize {
  const trace = new RunTrace(runToEvents(ts, source).events);
  let entries = 0;
  for (const index of trace.events.keys()) {
    const { ready, timers } = trace.stateAt(index);
    entries = Math.max(entries, ready.length, timers.length);
  }
  return { tasks: trace.programRows.length, entries };
}
