import type { TaskId } from "../../trace/model/events.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import type { Row } from "../../trace/model/timeline-elements.ts";
import { Axis, type AxisScale } from "./axis.ts";
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

/** What of a trace is shown, as far as its events have come. */
interface Shown {
  readonly events: number;
  readonly rows: readonly Row[];
  readonly count: number;
}

// Asked for at every frame, and the same until more events come.
const shownOf = new WeakMap<RunTrace, Shown>();

function shown(trace: RunTrace): Shown {
  const events = trace.events.length;
  const known = shownOf.get(trace);
  if (known?.events === events) return known;
  const rows = trace.timeline.rows().filter((row) => !isShutdown(trace, row.task));
  const now = { events, rows, count: countShown(trace) };
  shownOf.set(trace, now);
  return now;
}

/** The rows of the learner's own tasks: what the loop does to shut down has none. */
export function rowsShown(trace: RunTrace): readonly Row[] {
  return shown(trace).rows;
}

/** How many events are drawn: those before the loop, for the last time, begins to shut down. */
export function eventsShown(trace: RunTrace): number {
  return shown(trace).count;
}

function countShown(trace: RunTrace): number {
  let count = trace.events.length;
  for (let place = trace.index.tasks.length - 1; place >= 0; place--) {
    const task = trace.index.tasks[place];
    if (task === undefined || !isShutdown(trace, task.id)) break;
    count = task.createdAt;
  }
  return count;
}

function isShutdown(trace: RunTrace, task: TaskId): boolean {
  return trace.index.task(task)?.coroutine.startsWith("BaseEventLoop.") === true;
}

/** The axes of traces on plots so many pixels wide, all on one scale. */
export function axesFor(traces: readonly RunTrace[], scale: AxisScale, plotWidth: number): readonly Axis[] {
  const counts = traces.map(eventsShown);
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
      const events = trace.events.slice(0, eventsShown(trace));
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
