import type { Plugin } from "vite";
import type { TraceEvent } from "../../trace/model/events.ts";
import { drawStatic } from "../../ui/timeline/drawing/static-timeline.ts";
import { fromExampleRuns } from "./example-runs.ts";

/** The width of a drawing in CSS pixels: that of a sheet of paper between its margins. */
const WIDTH = 672;

/** The timeline of an example's run, for paper. */
export interface RunDrawing {
  /** The inside of an SVG. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Provides `virtual:run-drawings`: the timeline of each example's TypeScript program, by the example; and of
 * the solutions of exercises.
 */
export function runDrawings(): Plugin {
  return fromExampleRuns("run-drawings", "{*/*,*/*/solution}.ts", drawn);
}

function drawn(events: readonly TraceEvent[]): RunDrawing | undefined {
  const [run] = drawStatic([events], WIDTH);
  return run && { drawing: run.drawing, width: run.width, height: run.height };
}
