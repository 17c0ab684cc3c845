import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import type { Scale } from "../../../trace/folds/scale.ts";
import { Axis } from "./axis.ts";
import { instantsOf, stepsOf } from "./instants.ts";
import { fitTimeScale } from "./time-scale.ts";

/** The measures of a timeline, in pixels. */
export interface Measures {
  readonly width: number;
  /** How wide the names of the tasks are. */
  readonly names: number;
  readonly rowHeight: number;
  /** How high the row of a connection is. */
  readonly connectionHeight: number;
}

export const AXIS_HEIGHT = 28;
export const FOOT_HEIGHT = 22;
export const MARGIN = 16;

/** A timeline narrower than this has shorter names and fewer marks on its axis. */
export const NARROW_WIDTH = 560;

/** The axis above the rows. Pixels. */
export const AXIS = {
  /** Where its labels' baseline is, from the top. */
  baseline: 15,
  nameLeft: 16,
  nameGap: 8,
  /** What is hatched: its height, its distance from the rows, and the least that is drawn. */
  hatchHeight: 6,
  hatchGap: 3,
  minHatch: 4,
  /** With more hatches than these, none can be told from its neighbours. */
  maxHatches: 60,
  /** How far a label may reach beyond its hatch, and how close another may come. */
  labelOverhang: 24,
  labelGap: 8,
} as const;

/** Row heights: the more rows there are, the lower each is. */
export const ROW_HEIGHT = { low: 20, middle: 26, high: 34 } as const;
const MAX_HIGH_ROWS = 16;
const MAX_MIDDLE_ROWS = 60;
// With connections; without any, a cell leaves room for more rows of this height.
const MAX_ROOMY_ROWS = 6;

/** A block shows a running or a ready task. Pixels, but for `share`. */
export const BLOCK = {
  /** The part of a row's height that it takes. */
  share: 0.54,
  /** A step that takes no time is as wide as this. */
  minWidth: 3,
  minSummaryWidth: 2,
  /** A ready task is not drawn in less room than this. */
  minReadyWidth: 4,
  /** How much smaller than its room the outline of a ready task is, at each side. */
  readyInset: { x: 1.5, y: 2 },
} as const;

/** The line of a waiting task, and its label. Pixels. */
export const WAIT = {
  lineWidth: 2.5,
  /** Between the line and the blocks beside it. */
  gap: 3,
  minLength: 1,
  /** Between the ends of the line and of its label. */
  labelStart: 8,
  labelEnd: 4,
  /** Where the label's baseline is, from the line; below it only in high rows. */
  baselineAbove: -5,
  baselineBelow: 14,
  /** Between the label and an obstacle before it. */
  obstacleGap: 4,
  /** How far the label's letters reach above and below their baseline. */
  ascent: 9,
  descent: 2,
} as const;

/** The name of a signal: its baseline, from the axis, and its distance from the signal's line. Pixels. */
export const SIGNAL = { baseline: 7, gap: 4 } as const;

/** The line below what differs from another run. Pixels. */
export const CHANGE = { lineWidth: 2, minLength: 2, inset: 1, fromBottom: 2 } as const;

/** A deadlock, in pixels but for `columns`. */
export const DEADLOCK = {
  /** The bar that ends a wait: how far it reaches from the middle of its row, and its width. */
  bar: 9,
  barWidth: 2.5,
  /** The arrows of a circle begin in this many columns, one after the other. */
  columns: 4,
  /** How much wider than it is high the curve of an arrow may be. */
  curve: 26,
  /** Where the arrow of a task that waits for itself turns back: before the bar, and below the line. */
  turn: 14,
  turnDrop: 9,
  /** Between the bar and the head of an arrow, and the label of a wait. */
  gap: 5,
  labelDrop: 14,
} as const;

/** The row of a connection. Pixels. */
export const CONNECTION = {
  /** From the middle of the row to each of its two lines, and the width of these. */
  line: 4,
  lineWidth: 1.5,
  /** How far the bar at the end of a line reaches from it. */
  bar: 3,
  /** Marks closer than this are drawn once. */
  minDistance: 1.5,
  /** The number of bytes: its distance from the arrowhead, and its baseline from the middle of the row. */
  labelGap: 3,
  labelAbove: -8,
  labelBelow: 15,
} as const;

/** Arrows between rows. Pixels. */
export const ARROW = {
  /** Between the middle of a row and where an arrow leaves it or arrives. */
  leaves: 9,
  arrives: 3,
  /** Between the head and what it points at. */
  headGap: 1,
  /** How far a cancellation that does not arrive leads on along the axis. */
  brokenLength: 10,
  /** Between the middle of a row and the barrier that protects it. */
  barrier: 15,
  /** What the barrier's shield takes around its middle. */
  shield: { width: 13, height: 9 },
  /** A wait for another task: its place after the moment at which it begins, and its width. */
  relationOffset: 5,
  relationWidth: 1.4,
} as const;

/** Where labels at the heads of arrows are placed, in pixels. */
export const ARROW_LABEL = {
  /** The distances from the head, and from a barrier. */
  gap: 6,
  barrierGap: 16,
  /** The distances from the head to the label's baseline: outside the row, and the same for both sides. */
  outside: 10,
  drop: 2,
  barrierDrop: 4,
  /** How far a label may reach into the margin at the right. */
  overhang: 24,
  /** The distance between the places of a label at the right of the head and at the left of it. */
  toLeft: 24,
} as const;

/** Closer to the right edge than this, the line of the present moment has its label at the left. */
export const PRESENT_LABEL_ROOM = 64;

// Beyond the plot's edges lines go on only so far: a browser's dashes take time for each pixel.
export const OFF_PLOT = 40;

/**
 * The measures for the rows of so many tasks and connections in a place that is `width` pixels wide. Where a
 * cell has no more room than for a few rows, those of connections take it from those of the tasks.
 */
export function measuresFor(width: number, tasks: number, connections = 0): Measures {
  const names = width < NARROW_WIDTH ? 84 : Math.min(168, Math.round(width * 0.16));
  const isTight = connections > 0 && tasks + connections > MAX_ROOMY_ROWS;
  const most = tasks > MAX_HIGH_ROWS || isTight ? "middle" : "high";
  const rowHeight = ROW_HEIGHT[tasks > MAX_MIDDLE_ROWS ? "low" : most];
  return { width, names, rowHeight, connectionHeight: isTight ? ROW_HEIGHT.low : rowHeight };
}

/** The axes of traces on plots that are `plotWidth` pixels wide, all on one scale. */
export function axesFor(traces: readonly RunTrace[], scale: Scale, plotWidth: number): readonly Axis[] {
  const runs = traces.map((trace) => trace.events.slice(0, trace.programEventCount));
  const time =
    scale === "steps"
      ? null
      : fitTimeScale(instantsOf(runs.map((events) => ({ events, steps: stepsOf(events) }))), plotWidth);
  return runs.map((events) => new Axis(events, time));
}
