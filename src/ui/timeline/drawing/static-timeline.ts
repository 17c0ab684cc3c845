import type { TraceEvent } from "../../../trace/model/events.ts";
import { RunTrace } from "../../../trace/folds/run-trace.ts";
import { axesFor, AXIS_HEIGHT, FOOT_HEIGHT, MARGIN, measuresFor } from "./layout.ts";
import { sceneToSvg } from "./scene-svg.ts";
import { drawScene } from "./scene.ts";
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

/** Draws runs on one scale of time, for a page that need not show their programs. @param width pixels */
export function drawStatic(
  runs: readonly (readonly TraceEvent[])[],
  width: number,
): readonly StaticTimeline[] {
  const traces = runs.map((events) => new RunTrace(events));
  const measures = measuresFor(width, Math.max(...traces.map((trace) => trace.programRows.length)));
  const left = measures.names + MARGIN;
  const plotWidth = width - left - END_ROOM;
  const axes = axesFor(traces, "time", plotWidth);
  const end = Math.max(...axes.map((axis) => axis.end));
  const viewport = Viewport.whole(end, left, plotWidth);
  return traces.flatMap((trace, place) => {
    const axis = axes[place];
    if (axis === undefined) return [];
    const rows = trace.programRows;
    const height = AXIS_HEIGHT + rows.length * measures.rowHeight + FOOT_HEIGHT;
    const scene = drawScene({
      trace,
      axis,
      viewport,
      measures,
      rows,
      top: 0,
      selected: null,
      namesLines: false,
    });
    const shown = trace.programEventCount;
    return {
      drawing: sceneToSvg(scene, { measures, viewport }, height),
      width,
      height,
      left,
      right: left + plotWidth,
      seconds: trace.events[shown - 1]?.time ?? 0,
    };
  });
}
