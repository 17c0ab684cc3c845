import { shorten } from "../../../trace/words/shorten.ts";
import type { SegmentChange } from "../../../trace/compare/comparison.ts";
import type { TaskId, WaitTarget } from "../../../trace/model/events.ts";
import type { TraceElement } from "../../../trace/words/explain.ts";
import type { Segment, Summary } from "../../../trace/model/timeline-elements.ts";
import { unreachable } from "../../../trace/unreachable.ts";
import type { Drawn, SceneOptions } from "./drawn.ts";
import { ARROW, BLOCK, CHANGE, type Measures, OFF_PLOT, ROW_HEIGHT, WAIT } from "./layout.ts";
import type { RowChange } from "../run-changes.ts";
import {
  type Bounds,
  boundsOf,
  type Dash,
  type Shape,
  text,
  textWidth,
  type Tone,
  MAX_LABEL_LENGTH,
} from "./shapes.ts";
import { timelineWords as words } from "../words.ts";

/** Draws the segments of a task, and marks those that differ from another run. */
export function drawRow(
  options: SceneOptions,
  task: TaskId,
  y: number,
  change: RowChange | null,
  obstacles: readonly Bounds[],
): Drawn[] {
  return visibleSegments(options, task).flatMap((segment) => {
    const place = placeOf(options, segment);
    if (place === null) return [];
    const became = change?.segments.get(segment.from);
    return [
      ...drawSegment(options, segment, place, y, obstacles),
      ...(became === undefined ? [] : [drawChange(options, segment, place, y, became)]),
    ];
  });
}

// Below a segment that differs from the other run.
function drawChange(
  { measures }: SceneOptions,
  segment: Segment | Summary,
  { x, x2 }: Place,
  y: number,
  change: SegmentChange,
): Drawn {
  const at = y + measures.rowHeight / 2 - CHANGE.fromBottom;
  const start = x + CHANGE.inset;
  const end = Math.max(start + CHANGE.minLength, x2 - CHANGE.inset);
  const dash = change === "moved" ? "dotted" : "solid";
  const shape: Shape = {
    kind: "line",
    x: start,
    y: at,
    x2: end,
    y2: at,
    tone: "failed",
    width: CHANGE.lineWidth,
    dash,
  };
  return { shape, about: { kind: "segment", segment } };
}

/** Where something begins and ends, in pixels. */
interface Place {
  readonly x: number;
  readonly x2: number;
}

function placeOf({ axis, viewport }: SceneOptions, segment: Segment | Summary): Place | null {
  const from = viewport.x(axis.of(segment.from));
  const to = viewport.x(segment.to === null ? axis.end : axis.of(segment.to));
  const x = Math.max(from, viewport.left - OFF_PLOT);
  const x2 = Math.min(to, viewport.left + viewport.width + OFF_PLOT);
  return x2 < x ? null : { x, x2 };
}

function visibleSegments(
  { trace, axis, viewport }: SceneOptions,
  task: TaskId,
): readonly (Segment | Summary)[] {
  const { timeline } = trace;
  const from = timeline.position(Math.max(0, axis.countAt(viewport.from) - 2), axis.scale);
  const to = timeline.position(axis.countAt(viewport.to), axis.scale);
  const isCrowded = axis.step / viewport.resolution < 2;
  return timeline.segments(task, from, to, axis.scale, isCrowded ? viewport.resolution * 2 : 0);
}

function drawSegment(
  { measures, namesLines = true }: SceneOptions,
  segment: Segment | Summary,
  { x, x2 }: Place,
  y: number,
  obstacles: readonly Bounds[],
): Drawn[] {
  const inset = BLOCK.readyInset;
  const height = Math.round(measures.rowHeight * BLOCK.share);
  switch (segment.kind) {
    case "running":
      return [
        {
          shape: block(x, y, Math.max(BLOCK.minWidth, x2 - x), height, "running", true),
          about: { kind: "segment", segment },
        },
      ];
    case "ready":
      if (x2 - x < BLOCK.minReadyWidth) return [];
      return [
        {
          shape: block(x + inset.x, y, x2 - x - 2 * inset.x, height - 2 * inset.y, "ready", false),
          about: { kind: "segment", segment },
        },
      ];
    case "waiting":
      return drawWaiting(namesLines ? segment : { ...segment, line: null }, x, x2, y, measures, obstacles);
    case "summary":
      return [
        {
          shape: block(x, y, Math.max(BLOCK.minSummaryWidth, x2 - x), height / 2, "running", true),
          about: { kind: "segment", segment },
        },
      ];
    default:
      return unreachable(segment);
  }
}

function drawWaiting(
  segment: Segment,
  from: number,
  to: number,
  y: number,
  measures: Measures,
  obstacles: readonly Bounds[],
): Drawn[] {
  const about: TraceElement = { kind: "segment", segment };
  const [x, x2] = [from + WAIT.gap, to - WAIT.gap];
  if (x2 - x < WAIT.minLength) return [];
  const line: Shape = {
    kind: "line",
    x,
    y,
    x2,
    y2: y,
    tone: "waiting",
    width: WAIT.lineWidth,
    dash: dashOf(segment.on),
  };
  const drawn: Drawn[] = [{ shape: line, about }];
  if (measures.rowHeight < ROW_HEIGHT.middle) return drawn;
  const place = { x: x + WAIT.labelStart, x2: x2 - WAIT.labelEnd };
  const label = freePlace(labelsOf(segment), place, y, measures.rowHeight, obstacles);
  return label === null ? drawn : [...drawn, { shape: label, about }];
}

/** The label at an arrow's head and the shield that stops it, which no other label may cover. */
export function obstacleOf(shape: Shape): readonly Bounds[] {
  if (shape.kind === "text") return [boundsOf(shape)];
  if (shape.kind !== "arrow" || shape.head !== "barrier") return [];
  const { width, height } = ARROW.shield;
  return [{ left: shape.x, top: shape.y2 - height, right: shape.x2 + width, bottom: shape.y2 + height }];
}

/**
 * The longest text that fits above a line, after an obstacle if necessary; in a high row, also below the
 * line.
 */
function freePlace(
  texts: readonly string[],
  { x, x2 }: Place,
  y: number,
  rowHeight: number,
  obstacles: readonly Bounds[],
): Shape | null {
  const above = y + WAIT.baselineAbove;
  const heights = rowHeight >= ROW_HEIGHT.high ? [above, y + WAIT.baselineBelow] : [above];
  for (const content of texts) {
    for (const baseline of heights) {
      const near = obstacles.filter(
        ({ top, bottom }) => top < baseline + WAIT.descent && bottom > baseline - WAIT.ascent,
      );
      for (const start of [x, ...near.map(({ right }) => right + WAIT.obstacleGap)]) {
        const end = start + textWidth(content);
        const isFree = near.every(({ left, right }) => right < start || left > end);
        if (start >= x && end <= x2 && isFree) return text(start, baseline, content, "soft");
      }
    }
  }
  return null;
}

function dashOf(on: WaitTarget | null): Dash {
  switch (on?.kind) {
    case "timer":
      return "dotted";
    case "lock":
    case "queue":
      return "dashed";
    case "yield":
    case "task":
    case "future":
    case undefined:
      return "solid";
  }
}

// The alternatives of a segment's label, from the longest to the shortest.
function labelsOf({ on, line }: Segment): readonly string[] {
  if (on === null || on.kind === "yield") return [];
  const label = shorten(on.label, MAX_LABEL_LENGTH);
  const what = on.kind === "timer" ? label : words.waitsFor(label);
  const place = line === null ? what : words.atLine(what, line);
  return on.kind === "timer" ? [words.until(place, on.until), place, what] : [place, what, label];
}

function block(
  x: number,
  y: number,
  width: number,
  height: number,
  tone: Tone,
  isFilled: boolean,
): Extract<Shape, { kind: "rectangle" }> {
  return { kind: "rectangle", x, y: y - height / 2, width, height, tone, isFilled };
}
