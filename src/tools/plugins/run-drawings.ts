import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import type { Plugin } from "vite";
import { runToEvents } from "../../sandbox/run-to-events.ts";
import { drawStatic } from "../../ui/timeline/drawing/static-timeline.ts";

const NAME = "virtual:run-drawings";
const RESOLVED = `\0${NAME}`;
const folder = fileURLToPath(new URL("../../../content/examples/", import.meta.url));

/** The width of a drawing in CSS pixels: that of a sheet of paper between its margins. */
const WIDTH = 672;

/** The timeline of an example's run, for paper. */
export interface RunDrawing {
  /** The inside of an SVG. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
}

/** Provides `virtual:run-drawings`: the timeline of each example's TypeScript program, by the example. */
export function runDrawings(): Plugin {
  return {
    name: "loopscope:run-drawings",
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      const names = globSync("*/*.ts", { cwd: folder }).sort();
      const drawings = names.flatMap((name) => {
        this.addWatchFile(folder + name);
        const drawing = drawn(readFileSync(folder + name, "utf8"));
        return drawing === undefined ? [] : [[name.slice(0, -".ts".length), drawing] as const];
      });
      return `export default ${JSON.stringify(Object.fromEntries(drawings))};`;
    },
  };
}

function drawn(source: string): RunDrawing | undefined {
  const [run] = drawStatic([runToEvents(ts, source).events], WIDTH);
  return run && { drawing: run.drawing, width: run.width, height: run.height };
}
