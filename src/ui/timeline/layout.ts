import type { RunTrace } from "../../trace/folds/run-trace.ts";
import type { Scale } from "../../trace/folds/scale.ts";
import { Axis } from "./axis.ts";
import { Instants, stepsOf } from "./instants.ts";

/** The measures of a timeline, in pixels. */
export interface Measures {
  readonly width: number;
  /** How wide the names of the tasks are. */
  readonly names: number;
  readonly rowHeight: number;
}

export const AXIS_HEIGHT = 28;
export const FOOT_HEIGHT = 22;
export const MARGIN = 16;

// A handle's room in the scale of time, where all of an instant would else be one point.
const STEP_PIXELS = 13;
const STEPS_SHARE = 0.42;

/** The measures for so many rows in a place `width` pixels wide. */
export function measuresFor(width: number, rows: number): Measures {
  const names = width < 560 ? 84 : Math.min(168, Math.round(width * 0.16));
  return { width, names, rowHeight: rows > 60 ? 20 : rows > 16 ? 26 : 34 };
}

/** The axes of traces on plots so many pixels wide, all on one scale. */
export function axesFor(traces: readonly RunTrace[], scale: Scale, plotWidth: number): readonly Axis[] {
  const counts = traces.map(({ programEventCount }) => programEventCount);
  const seconds = Math.max(
    0,
    ...traces.map((trace, place) => trace.events[(counts[place] ?? 0) - 1]?.time ?? 0),
  );
  const instants = instantsOf(traces);
  const room = roomOfStep(seconds, instants.steps, plotWidth);
  return traces.map((trace, place) => new Axis(trace.events, counts[place] ?? 0, scale, room, instants));
}

function instantsOf(traces: readonly RunTrace[]): Instants {
  return new Instants(
    traces.map((trace) => {
      const events = trace.events.slice(0, trace.programEventCount);
      return { events, steps: stepsOf(events) };
    }),
  );
}

// In seconds.
function roomOfStep(seconds: number, steps: number, plotWidth: number): number {
  if (seconds === 0 || steps === 0) return 1;
  const pixels = Math.min(STEP_PIXELS, (STEPS_SHARE * plotWidth) / steps);
  return (pixels * seconds) / Math.max(1, plotWidth - steps * pixels);
}
