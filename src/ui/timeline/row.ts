import type { SegmentChange } from "../../trace/compare/comparison.ts";
import type { TaskId, WaitTarget } from "../../trace/model/events.ts";
import type { Element } from "../../trace/words/explain.ts";
import type { Segment, Summary } from "../../trace/model/timeline-elements.ts";
import { unreachable } from "../unreachable.ts";
import type { Drawn, SceneOptions } from "./drawn.ts";
import type { Measures } from "./layout.ts";
import type { RowChange } from "./run-changes.ts";
import { type Bounds, boundsOf, type Dash, type Shape, text, textWidth, type Tone } from "./shapes.ts";
import { timelineWords as words } from "./words.ts";

/** Draws what a task does, stretch by stretch, and what of it is not as in another run. */
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

// Below a stretch that is not as it was in the other run.
function drawChange(
  { measures }: SceneOptions,
  segment: Segment | Summary,
  { x, x2 }: Place,
  y: number,
  change: SegmentChange,
): Drawn {
  const at = y + measures.rowHeight / 2 - 2;
  const end = Math.max(x + 3, x2 - 1);
  const dash = change === "moved" ? "dotted" : "solid";
  const shape: Shape = { kind: "line", x: x + 1, y: at, x2: end, y2: at, tone: "failed", width: 2, dash };
  return { shape, about: { kind: "segment", segment } };
}

/** From where to where something reaches, in pixels. */
interface Place {
  readonly x: number;
  readonly x2: number;
}

function placeOf({ axis, viewport }: SceneOptions, segment: Segment | Summary): Place | null {
  const from = viewport.x(axis.of(segment.from));
  const to = viewport.x(segment.to === null ? axis.end : axis.of(segment.to));
  // Numbers far outside the plot would be too much for a browser's dashes.
  const x = Math.max(from, viewport.left - 40);
  const x2 = Math.min(to, viewport.left + viewport.width + 40);
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
  { measures }: SceneOptions,
  segment: Segment | Summary,
  { x, x2 }: Place,
  y: number,
  obstacles: readonly Bounds[],
): Drawn[] {
  const height = Math.round(measures.rowHeight * 0.54);
  switch (segment.kind) {
    case "running":
      return [
        {
          shape: block(x, y, Math.max(3, x2 - x), height, "running", true),
          about: { kind: "segment", segment },
        },
      ];
    case "ready":
      if (x2 - x < 4) return [];
      return [
        {
          shape: block(x + 1.5, y, x2 - x - 3, height - 4, "ready", false),
          about: { kind: "segment", segment },
        },
      ];
    case "waiting":
      return drawWaiting(segment, x, x2, y, measures, obstacles);
    case "summary":
      return [
        {
          shape: block(x, y, Math.max(2, x2 - x), height / 2, "running", true),
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
  const about: Element = { kind: "segment", segment };
  const [x, x2] = [from + 3, to - 3];
  if (x2 - x < 1) return [];
  const line: Shape = {
    kind: "line",
    x,
    y,
    x2,
    y2: y,
    tone: "waiting",
    width: 2.5,
    dash: dashOf(segment.on),
  };
  const drawn: Drawn[] = [{ shape: line, about }];
  if (measures.rowHeight < 26) return drawn;
  const label = freePlace(labelsOf(segment), { x: x + 8, x2: x2 - 4 }, y, measures.rowHeight, obstacles);
  return label === null ? drawn : [...drawn, { shape: label, about }];
}

/** The words at an arrow's end and the shield that stops it, which nothing else may cover. */
export function obstacleOf(shape: Shape): readonly Bounds[] {
  if (shape.kind === "text") return [boundsOf(shape)];
  if (shape.kind !== "arrow" || shape.head !== "barrier") return [];
  return [{ left: shape.x, top: shape.y2 - 9, right: shape.x2 + 13, bottom: shape.y2 + 9 }];
}

/** The fullest text that has room above a line, behind an obstacle if need be, or else, in a high row, below it. */
function freePlace(
  texts: readonly string[],
  { x, x2 }: Place,
  y: number,
  rowHeight: number,
  obstacles: readonly Bounds[],
): Shape | null {
  const heights = rowHeight >= 34 ? [y - 5, y + 14] : [y - 5];
  for (const content of texts) {
    for (const baseline of heights) {
      const near = obstacles.filter(({ top, bottom }) => top < baseline + 2 && bottom > baseline - 9);
      for (const start of [x, ...near.map(({ right }) => right + 4)]) {
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

// From the fullest to the shortest.
function labelsOf({ on, line }: Segment): readonly string[] {
  if (on === null || on.kind === "yield") return [];
  const what = on.kind === "timer" ? on.label : words.waitsFor(on.label);
  const place = line === null ? what : words.atLine(what, line);
  return on.kind === "timer" ? [words.until(place, on.until), place, what] : [place, what, on.label];
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
