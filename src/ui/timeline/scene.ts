import type { TaskId, WaitTarget } from "../../trace/events.ts";
import type { Element } from "../../trace/explain.ts";
import type { RunTrace } from "../../trace/run-trace.ts";
import type { Row, Segment, Summary } from "../../trace/timeline-elements.ts";
import { unreachable } from "../unreachable.ts";
import { drawArrows } from "./arrows.ts";
import type { Axis } from "./axis.ts";
import { AXIS_HEIGHT, type Measures } from "./layout.ts";
import { fitText, textWidth, type Dash, type Shape, type Tone } from "./shapes.ts";
import type { Viewport } from "./viewport.ts";
import { timelineWords as words } from "./words.ts";

/** A shape, and what it shows: that can be explained. */
export interface Drawn {
  readonly shape: Shape;
  readonly about: Element | null;
}

/** What is to be drawn of a trace. */
export interface SceneOptions {
  readonly trace: RunTrace;
  readonly axis: Axis;
  readonly viewport: Viewport;
  readonly measures: Measures;
  /** The rows that are seen, the first at the top. */
  readonly rows: readonly Row[];
  /** Where the first of them begins, in pixels below the axis; negative when it is scrolled out of view. */
  readonly top: number;
  readonly selected: TaskId | null;
  /** Tasks in which two runs differ. */
  readonly changed?: ReadonlySet<TaskId>;
}

/** A drawn timeline: the names of the tasks beside the plot, which hides what reaches beyond it. */
export interface Scene {
  readonly ground: readonly Drawn[];
  readonly names: readonly Drawn[];
  readonly plot: readonly Drawn[];
}

/** Draws the visible part of a timeline as shapes. */
export function drawScene(options: SceneOptions): Scene {
  const { trace, rows, measures, top, viewport } = options;
  const centre = new Map<TaskId, number>();
  rows.forEach((row, place) => {
    centre.set(row.task, AXIS_HEIGHT + top + (place + 0.5) * measures.rowHeight);
  });
  const ground = [...drawAxis(options)];
  const names: Drawn[] = [];
  const plot: Drawn[] = [];
  for (const row of rows) {
    const y = centre.get(row.task) ?? 0;
    const isSelected = row.task === options.selected;
    if (isSelected || options.changed?.has(row.task)) {
      ground.push(plain(band(y, measures, viewport, isSelected ? "tint" : "line")));
    }
    names.push(...drawName(options, row, y));
    plot.push(...drawRow(options, row.task, y));
  }
  plot.push(...drawArrows(trace, options.axis, viewport, centre, options.selected));
  for (const row of rows) plot.push(...drawEnd(options, row.task, centre.get(row.task) ?? 0));
  for (const row of rows) plot.push(...drawMarks(options, row.task, centre.get(row.task) ?? 0));
  return { ground, names, plot };
}

function plain(shape: Shape): Drawn {
  return { shape, about: null };
}

function band(y: number, { rowHeight, width }: Measures, _: Viewport, tone: Tone): Shape {
  return { kind: "rectangle", x: 0, y: y - rowHeight / 2, width, height: rowHeight, tone, isFilled: true };
}

function drawAxis({ axis, viewport, measures, rows, top }: SceneOptions): Drawn[] {
  const bottom = AXIS_HEIGHT + top + rows.length * measures.rowHeight;
  const room = viewport.resolution * (measures.width < 560 ? 76 : 110);
  return axis.ticks(viewport.from, viewport.to, room).flatMap(({ position, label }) => {
    const x = viewport.x(position);
    if (x > viewport.left + viewport.width - 4 && position > viewport.from) {
      return [plain(text(x, 15, label, "soft", "end"))];
    }
    return [
      plain({
        kind: "line",
        x,
        y: AXIS_HEIGHT - 6,
        x2: x,
        y2: bottom,
        tone: "line",
        width: 1,
        dash: "solid",
      }),
      plain(text(x, 15, label, "soft", x - textWidth(label) / 2 < viewport.left ? "start" : "middle")),
    ];
  });
}

function drawName({ trace, measures, rows }: SceneOptions, row: Row, y: number): Drawn[] {
  const task = trace.index.task(row.task);
  if (task === undefined) return [];
  const isNarrow = measures.names < 100;
  const left = 16 + Math.min(row.depth, 4) * (isNarrow ? 5 : 12);
  const room = measures.names - left + 8;
  const about: Element = { kind: "task", task: row.task };
  const name = fitText(task.name, room);
  if (isNarrow && measures.rowHeight >= 34) {
    return [
      { shape: text(left, y - 2, name, "ink", "start", true), about },
      { shape: text(left, y + 11, fitText(task.coroutine, room), "soft"), about },
    ];
  }
  const nameWidth = textWidth(name) * 1.08 + 5;
  const rest = rows.length > 0 ? fitText(task.coroutine, room - nameWidth) : "";
  return [
    { shape: text(left, y + 4, name, "ink", "start", true), about },
    { shape: text(left + nameWidth, y + 4, rest, "soft"), about },
  ];
}

function drawRow(options: SceneOptions, task: TaskId, y: number): Drawn[] {
  return visibleSegments(options, task).flatMap((segment) => drawSegment(options, segment, y));
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

function drawSegment(options: SceneOptions, segment: Segment | Summary, y: number): Drawn[] {
  const { axis, viewport, measures } = options;
  const from = viewport.x(axis.of(segment.from));
  const to = viewport.x(segment.to === null ? axis.end : axis.of(segment.to));
  // Numbers far outside the plot would be too much for a browser's dashes.
  const x = Math.max(from, viewport.left - 40);
  const x2 = Math.min(to, viewport.left + viewport.width + 40);
  if (x2 < x) return [];
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
      return drawWaiting(segment, x, x2, y, measures);
    case "summary":
      return [plain(block(x, y, Math.max(2, x2 - x), height / 2, "running", true))];
    default:
      return unreachable(segment);
  }
}

function drawWaiting(segment: Segment, from: number, to: number, y: number, measures: Measures): Drawn[] {
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
  const room = x2 - x - 12;
  const label = labelsOf(segment).find((candidate) => textWidth(candidate) <= room);
  if (measures.rowHeight >= 26 && label !== undefined) {
    drawn.push({ shape: text(x + 8, y - 5, label, "soft"), about });
  }
  return drawn;
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

function drawEnd({ trace, axis, viewport, measures }: SceneOptions, id: TaskId, y: number): Drawn[] {
  const task = trace.index.task(id);
  if (task === undefined || task.endedAt === null || task.end === null) return [];
  const x = viewport.x(axis.of(task.endedAt)) + 11;
  if (x < viewport.left - 20 || x > viewport.left + viewport.width + 20) return [];
  const about: Element = { kind: "end", task: id };
  const symbol = { done: "dot", cancelled: "cross", failed: "triangle" } as const;
  const drawn: Drawn[] = [{ shape: { kind: symbol[task.end], x, y, tone: task.end }, about }];
  const label = words.ends[task.end];
  if (x + 10 + textWidth(label) <= measures.width - 4) {
    drawn.push({ shape: text(x + 10, y + 4, label, task.end), about });
  }
  return drawn;
}

function drawMarks({ trace, axis, viewport, measures }: SceneOptions, task: TaskId, y: number): Drawn[] {
  const { timeline } = trace;
  const from = timeline.position(Math.max(0, axis.countAt(viewport.from) - 1), axis.scale);
  const to = timeline.position(axis.countAt(viewport.to), axis.scale);
  const drawn: Drawn[] = [];
  let before = -Infinity;
  for (const mark of timeline.marks(task, from, to, axis.scale)) {
    const x = viewport.x(axis.of(mark.index));
    // Marks closer than a pixel are one.
    if (x - before < 1.5 || x < viewport.left - 4 || x > viewport.left + viewport.width + 4) continue;
    before = x;
    const at = y + measures.rowHeight * 0.27 + 3;
    drawn.push({ shape: { kind: "print", x, y: at, tone: "ink" }, about: { kind: "mark", mark } });
  }
  return drawn;
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

export function text(
  x: number,
  y: number,
  content: string,
  tone: Tone,
  anchor: "start" | "middle" | "end" = "start",
  isStrong = false,
): Shape {
  return { kind: "text", x, y, text: content, tone, anchor, isStrong };
}
