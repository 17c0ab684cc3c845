import type { TraceEvent } from "../../../trace/model/events.ts";
import { RunTrace } from "../../../trace/folds/run-trace.ts";
import { axesFor, AXIS_HEIGHT, FOOT_HEIGHT, MARGIN, type Measures } from "./layout.ts";
import { heightOfRows, measuresOf, visibleRows } from "./rows.ts";
import { sceneToSvg } from "./scene-svg.ts";
import { drawScene, type Scene } from "./scene.ts";
import { Viewport } from "../viewport.ts";

const END_ROOM = 72;

/** A timeline for a page without scripts. */
export interface StaticTimeline {
  /** The inside of an SVG. */
  readonly drawing: string;
  readonly width: number;
  readonly height: number;
  /** Where the plot begins and ends, in pixels. */
  readonly left: number;
  readonly right: number;
  /** The virtual second at which the program was over. */
  readonly seconds: number;
}

/** A timeline as shapes, with what is needed to draw them. */
export interface StaticScene {
  readonly scene: Scene;
  readonly measures: Measures;
  readonly viewport: Viewport;
  /** Pixels. */
  readonly height: number;
  /** The virtual second at which the program was over. */
  readonly seconds: number;
}

/** Draws runs on one scale of time, for a page that need not show their programs. @param width pixels */
export function drawStatic(
  runs: readonly (readonly TraceEvent[])[],
  width: number,
): readonly StaticTimeline[] {
  return staticScenes(runs, width).map(({ scene, measures, viewport, height, seconds }) => ({
    drawing: sceneToSvg(scene, { measures, viewport }, height),
    width,
    height,
    left: viewport.left,
    right: viewport.left + viewport.width,
    seconds,
  }));
}

/** As {@link drawStatic}, for what draws the shapes in its own way. @param width pixels */
export function staticScenes(
  runs: readonly (readonly TraceEvent[])[],
  width: number,
): readonly StaticScene[] {
  const traces = runs.map((events) => new RunTrace(events));
  const measures = measuresOf(width, traces);
  const left = measures.names + MARGIN;
  const plotWidth = width - left - END_ROOM;
  const axes = axesFor(traces, "time", plotWidth);
  const end = Math.max(...axes.map((axis) => axis.end));
  const viewport = Viewport.whole(end, left, plotWidth);
  return traces.flatMap((trace, place) => {
    const axis = axes[place];
    if (axis === undefined) return [];
    const height = AXIS_HEIGHT + heightOfRows(trace, measures) + FOOT_HEIGHT;
    const scene = drawScene({
      trace,
      axis,
      viewport,
      measures,
      ...visibleRows(trace, measures, 0, Infinity),
      selected: null,
      namesLines: false,
    });
    const shown = trace.programEventCount;
    return { scene, measures, viewport, height, seconds: trace.events[shown - 1]?.time ?? 0 };
  });
}
