import type { TaskId } from "../../../trace/model/events.ts";
import type { TraceElement } from "../../../trace/words/explain.ts";
import type { Row } from "../../../trace/model/timeline-elements.ts";
import { drawArrows } from "./arrows.ts";
import { drawAxis } from "./axis-shapes.ts";
import { drawConnections } from "./connections.ts";
import { drawDeadlocks, drawStuck, obstacleOfStuck } from "./deadlocks.ts";
import type { Drawn, SceneOptions } from "./drawn.ts";
import { AXIS_HEIGHT, type Measures, ROW_HEIGHT } from "./layout.ts";
import { drawRow, obstacleOf } from "./row.ts";
import { drawSignals } from "./signal-lines.ts";
import { fitText, type Shape, text, textWidth, type Tone } from "./shapes.ts";
import { timelineWords as words } from "../words.ts";

/** A drawn timeline: the names of the tasks, and beside them the plot, which is clipped. */
export interface Scene {
  readonly ground: readonly Drawn[];
  readonly names: readonly Drawn[];
  readonly plot: readonly Drawn[];
}

/** Draws the visible part of a timeline as shapes. */
export function drawScene(options: SceneOptions): Scene {
  const { trace, rows, measures, top } = options;
  const centre = new Map<TaskId, number>();
  rows.forEach((row, place) => {
    centre.set(row.task, AXIS_HEIGHT + top + (place + 0.5) * measures.rowHeight);
  });
  const deadlocks = drawDeadlocks(options);
  const ground: Drawn[] = [...drawAxis(options), ...drawSignals(options), ...deadlocks];
  const names: Drawn[] = [];
  const plot: Drawn[] = [];
  const arrows = drawArrows(trace, options.axis, options.viewport, centre, options.selected);
  const stuck = drawStuck(options, centre);
  const obstacles = [
    ...[...arrows, ...deadlocks].flatMap(({ shape }) => obstacleOf(shape)),
    ...stuck.flatMap(({ shape }) => obstacleOfStuck(shape)),
  ];
  for (const row of rows) {
    const y = centre.get(row.task) ?? 0;
    const isSelected = row.task === options.selected;
    const change = options.changes?.get(row.task);
    if (isSelected || change?.isWhole === true) {
      ground.push(plain(band(y, measures, isSelected ? "tint" : "line")));
    }
    names.push(...drawName(options, row, y));
    plot.push(...drawRow(options, row.task, y, change ?? null, obstacles));
  }
  const connections = drawConnections(options);
  names.push(...connections.names);
  plot.push(...connections.plot, ...arrows, ...stuck);
  for (const row of rows) plot.push(...drawEnd(options, row.task, centre.get(row.task) ?? 0));
  for (const row of rows) plot.push(...drawMarks(options, row.task, centre.get(row.task) ?? 0));
  return { ground, names, plot };
}

function plain(shape: Shape): Drawn {
  return { shape, about: null };
}

function band(y: number, { rowHeight, width }: Measures, tone: Tone): Shape {
  return { kind: "rectangle", x: 0, y: y - rowHeight / 2, width, height: rowHeight, tone, isFilled: true };
}

function drawName({ trace, measures, rows }: SceneOptions, row: Row, y: number): Drawn[] {
  const task = trace.index.task(row.task);
  if (task === undefined) return [];
  const isNarrow = measures.names < 100;
  const left = 16 + Math.min(row.depth, 4) * (isNarrow ? 5 : 12);
  const room = measures.names - left + 8;
  const about: TraceElement = { kind: "task", task: row.task };
  const name = fitText(task.name, room);
  if (isNarrow && measures.rowHeight >= ROW_HEIGHT.middle) {
    const second = measures.rowHeight >= ROW_HEIGHT.high ? 11 : 9;
    return [
      { shape: text(left, y - 2, name, "ink", "start", true), about },
      { shape: text(left, y + second, fitText(task.coroutine, room), "soft"), about },
    ];
  }
  const nameWidth = textWidth(name) * 1.08 + 5;
  const rest = rows.length > 0 ? fitText(task.coroutine, room - nameWidth) : "";
  return [
    { shape: text(left, y + 4, name, "ink", "start", true), about },
    { shape: text(left + nameWidth, y + 4, rest, "soft"), about },
  ];
}

function drawEnd({ trace, axis, viewport, measures }: SceneOptions, id: TaskId, y: number): Drawn[] {
  const task = trace.index.task(id);
  if (task === undefined || task.endedAt === null || task.end === null) return [];
  const x = viewport.x(axis.of(task.endedAt)) + 11;
  if (x < viewport.left - 20 || x > viewport.left + viewport.width + 20) return [];
  const about: TraceElement = { kind: "end", task: id };
  const symbol = { done: "dot", cancelled: "cross", failed: "triangle" } as const;
  const drawn: Drawn[] = [{ shape: { kind: symbol[task.end], x, y, tone: task.end }, about }];
  const label = words.ends[task.end];
  const width = textWidth(label);
  // At the end of the run the line of the present moment would cross the label.
  const line = viewport.x(axis.end);
  const at = x + 10 < line && x + 10 + width > line - 3 ? line + 8 : x + 10;
  if (at + width <= measures.width - 4) drawn.push({ shape: text(at, y + 4, label, task.end), about });
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
    // Marks closer than a pixel are drawn once.
    if (x - before < 1.5 || x < viewport.left - 4 || x > viewport.left + viewport.width + 4) continue;
    before = x;
    const at = y + measures.rowHeight * 0.27 + 3;
    drawn.push({ shape: { kind: "print", x, y: at, tone: "ink" }, about: { kind: "mark", mark } });
  }
  return drawn;
}
