import type { TaskId } from "../../../trace/model/events.ts";
import type { Stuck } from "../../../trace/model/timeline-elements.ts";
import type { Drawn, SceneOptions } from "./drawn.ts";
import { DEADLOCK_ROOM } from "./instants.ts";
import { ARROW, AXIS_HEIGHT, DEADLOCK, ROW_HEIGHT, SIGNAL } from "./layout.ts";
import { type Bounds, boundsOf, type Shape, text, textWidth } from "./shapes.ts";
import { timelineWords as words } from "../words.ts";

/** Where the room before a deadlock begins and ends, in pixels. */
interface Room {
  readonly x: number;
  readonly x2: number;
}

/** Draws the waits that nothing can end: a bar at the end of each, and arrows round a circle of tasks. */
export function drawStuck(options: SceneOptions, centre: ReadonlyMap<TaskId, number>): Drawn[] {
  return options.trace.timeline.stuck.flatMap((stuck) => {
    const room = roomBefore(options, stuck.index);
    return room === null ? [] : drawOne(options, stuck, room, centre);
  });
}

/** What no label may cover of the waits that nothing can end. */
export function obstacleOfStuck(shape: Shape): readonly Bounds[] {
  switch (shape.kind) {
    case "text":
      return [boundsOf(shape)];
    case "arrow": {
      const [top, bottom] = shape.y < shape.y2 ? [shape.y, shape.y2] : [shape.y2, shape.y];
      return [{ left: shape.x - DEADLOCK.gap, right: shape.x2 + DEADLOCK.gap, top, bottom }];
    }
    default:
      return [];
  }
}

/** Draws the word “deadlock” above the first row, where the loop finds that nothing can ever happen again. */
export function drawDeadlocks(options: SceneOptions): Drawn[] {
  const { trace } = options;
  const width = textWidth(words.deadlock);
  let named = -Infinity;
  return [...new Set(trace.timeline.stuck.map(({ index }) => index))].flatMap((index): Drawn[] => {
    const room = roomBefore(options, index);
    if (room === null || room.x2 - width < named) return [];
    named = room.x2 + SIGNAL.gap;
    const y = AXIS_HEIGHT + SIGNAL.baseline;
    return [{ shape: text(room.x2, y, words.deadlock, "failed", "end"), about: { kind: "event", index } }];
  });
}

function roomBefore({ axis, viewport }: SceneOptions, index: number): Room | null {
  const at = axis.of(index);
  const x2 = viewport.x(at);
  const x = viewport.x(at - DEADLOCK_ROOM * axis.step);
  const isVisible = x2 >= viewport.left && x <= viewport.left + viewport.width;
  return isVisible ? { x, x2 } : null;
}

function drawOne(
  { measures, selected }: SceneOptions,
  stuck: Stuck,
  room: Room,
  centre: ReadonlyMap<TaskId, number>,
): Drawn[] {
  const about = { kind: "stuck", stuck } as const;
  const y = centre.get(stuck.task);
  const drawn: Drawn[] = [];
  if (y !== undefined) {
    const bar = { x: room.x2, y: y - DEADLOCK.bar, x2: room.x2, y2: y + DEADLOCK.bar } as const;
    drawn.push({
      shape: { kind: "line", ...bar, tone: "failed", width: DEADLOCK.barWidth, dash: "solid" },
      about,
    });
  }
  const isHigh = measures.rowHeight >= ROW_HEIGHT.high;
  if (stuck.next === null) {
    const left = room.x2 - DEADLOCK.gap - textWidth(words.neverEnds);
    if (y !== undefined && isHigh && left > room.x) {
      const label = text(room.x2 - DEADLOCK.gap, y + DEADLOCK.labelDrop, words.neverEnds, "failed", "end");
      drawn.push({ shape: label, about });
    }
    return drawn;
  }
  const y2 = centre.get(stuck.next);
  const isSeen = selected === null || selected === stuck.task || selected === stuck.next;
  if (y === undefined || y2 === undefined || !isSeen) return drawn;
  return [...drawn, { shape: arrowTo(stuck, room, y, y2), about }];
}

function arrowTo({ task, circle }: Stuck, { x, x2 }: Room, y: number, y2: number): Shape {
  const columns = Math.min(circle.length, DEADLOCK.columns);
  const width = (x2 - x - DEADLOCK.gap) / columns;
  const from = x + (circle.indexOf(task) % columns) * width;
  const look = { kind: "arrow", tone: "failed", dash: "dashed", head: "arrow" } as const;
  const to = from + Math.min(DEADLOCK.curve, width);
  if (y === y2) return { kind: "turn", x: x2 - DEADLOCK.turn, y: y + DEADLOCK.turnDrop, tone: "failed" };
  const side = y2 > y ? 1 : -1;
  return { ...look, x: from, y: y + side * ARROW.arrives, x2: to, y2: y2 - side * ARROW.arrives };
}
