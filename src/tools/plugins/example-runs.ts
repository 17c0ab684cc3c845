import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Plugin } from "vite";
import { runToEvents } from "../../sandbox/run-to-events.ts";
import type { TraceEvent } from "../../trace/model/events.ts";

const folder = fileURLToPath(new URL("../../../content/examples/", import.meta.url));

/** The events of the examples' programs, by their texts: each runs once for all parts of the build. */
const runs = new Map<string, readonly TraceEvent[]>();

/** The events of a run of a program in TypeScript. @throws Error when it does not compile */
export function eventsOf(source: string): readonly TraceEvent[] {
  const known = runs.get(source);
  if (known !== undefined) return known;
  const { events } = runToEvents(ts, source);
  runs.set(source, events);
  return events;
}

/**
 * Provides a module `virtual:NAME` with what is made of the run of each example's TypeScript program, by the
 * example's id.
 *
 * @param name the module's name after `virtual:`
 * @param pattern which examples: a glob pattern of their files, within the folder of examples
 * @param make makes the value of a run; an example for which it gives undefined is left out
 */
export function fromExampleRuns(
  name: string,
  pattern: string,
  make: (events: readonly TraceEvent[]) => unknown,
): Plugin {
  const id = `virtual:${name}`;
  const resolved = `\0${id}`;
  // The bundler loads the module for each of its environments.
  const made = new Map<string, unknown>();
  const valueOf = (source: string): unknown => {
    if (!made.has(source)) made.set(source, make(eventsOf(source)));
    return made.get(source);
  };
  return {
    name: `loopscope:${name}`,
    resolveId: (asked) => (asked === id ? resolved : undefined),
    load(asked) {
      if (asked !== resolved) return;
      const files = globSync(pattern, { cwd: folder })
        .map((file) => file.replaceAll("\\", "/"))
        .sort();
      const values = files.map((file) => {
        this.addWatchFile(folder + file);
        return [file.slice(0, -".ts".length), valueOf(readFileSync(folder + file, "utf8"))] as const;
      });
      return `export default ${JSON.stringify(Object.fromEntries(values))};`;
    },
  };
}
