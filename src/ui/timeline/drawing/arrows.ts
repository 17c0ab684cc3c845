import { shorten } from "../../../trace/words/shorten.ts";
import type { TaskId, WaitTarget } from "../../../trace/model/events.ts";
import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import type { Arrow, CancelArrow } from "../../../trace/model/timeline-elements.ts";
import { unreachable } from "../../../trace/unreachable.ts";
import type { Axis } from "./axis.ts";
import type { Drawn } from "./drawn.ts";
import { ARROW, ARROW_LABEL } from "./layout.ts";
import { MAX_LABEL_LENGTH, textWidth, type Shape } from "./shapes.ts";
import type { Viewport } from "../viewport.ts";
import { timelineWords as words } from "../words.ts";

// More arrows would be unreadable: then only those of the chosen task are drawn.
const MAX_ARROWS = 120;

/** Draws the arrows between visible rows: which task creates, wakes, cancels or awaits which. */
export function drawArrows(
  trace: RunTrace,
  axis: Axis,
  viewport: Viewport,
  centre: ReadonlyMap<TaskId, number>,
  selected: TaskId | null,
): Drawn[] {
  const { timeline } = trace;
  const from = timeline.position(axis.countAt(viewport.from), axis.scale);
  const to = timeline.position(axis.countAt(viewport.to), axis.scale);
  const isSeen = (arrow: Arrow): boolean =>
    (arrow.fromTask !== null && centre.has(arrow.fromTask)) ||
    (arrow.toTask !== null && centre.has(arrow.toTask));
  const seen: Arrow[] = [];
  for (const arrow of timeline.arrows(from, to, axis.scale)) {
    if (isSeen(arrow) && (selected === null || isOf(arrow, selected) || arrow.kind.startsWith("cancel")))
      seen.push(arrow);
    if (seen.length > MAX_ARROWS) break;
  }
  const shown =
    seen.length > MAX_ARROWS && selected === null
      ? seen.filter(({ kind }) => kind.startsWith("cancel"))
      : seen;
  return shown.flatMap((arrow) => drawArrow(arrow, trace, axis, viewport, centre));
}

/** Whether an arrow is drawn: only from one row to another. */
export function joinsRows(trace: RunTrace, arrow: Arrow): boolean {
  const { fromTask, toTask } = arrow;
  if (fromTask === null || toTask === null || fromTask === toTask) return false;
  // A wait is drawn where it begins.
  return arrow.kind !== "relation" || trace.events[arrow.from]?.kind === "task-suspended";
}

function isOf(arrow: Arrow, task: TaskId): boolean {
  return arrow.fromTask === task || arrow.toTask === task;
}

function drawArrow(
  arrow: Arrow,
  trace: RunTrace,
  axis: Axis,
  viewport: Viewport,
  centre: ReadonlyMap<TaskId, number>,
): Drawn[] {
  const about = { kind: "arrow", arrow } as const;
  const y = arrow.fromTask === null ? undefined : centre.get(arrow.fromTask);
  const y2 = arrow.toTask === null ? undefined : centre.get(arrow.toTask);
  if (y === undefined || y2 === undefined || !joinsRows(trace, arrow)) return [];
  const x = viewport.x(axis.of(arrow.from));
  // A step begins with its handle, the event before it.
  const x2 = viewport.x(axis.of(Math.max(arrow.from, (arrow.to ?? arrow.from) - 1)));
  const side = y2 > y ? 1 : -1;
  const ends = { x, y: y + side * ARROW.leaves, x2: x2 - ARROW.headGap, y2: y2 - side * ARROW.arrives };
  switch (arrow.kind) {
    case "create":
      return [{ shape: { kind: "arrow", ...ends, tone: "soft", dash: "solid", head: "arrow" }, about }];
    case "wake":
      return [{ shape: { kind: "arrow", ...ends, tone: "ready", dash: "solid", head: "arrow" }, about }];
    case "cancel":
      return drawCancel(arrow, ends, about, viewport);
    case "cancel-future": {
      // It does not arrive: the task behind the future continues.
      const stop = { ...ends, y2: y2 - side * ARROW.barrier, x2: x + ARROW.brokenLength };
      return [
        { shape: { kind: "arrow", ...stop, tone: "cancelled", dash: "solid", head: "barrier" }, about },
        ...label(
          words.cancelsFuture(
            arrow.target.label,
            shorten(coroutineOf(trace, arrow.toTask), MAX_LABEL_LENGTH),
          ),
          stop.x2 + ARROW_LABEL.barrierGap,
          stop.y2 + ARROW_LABEL.barrierDrop,
          viewport,
          about,
        ),
      ];
    }
    case "relation":
      return drawRelation(arrow, { x, y, y2 }, about);
    default:
      return unreachable(arrow);
  }
}

interface Ends {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

function drawCancel(arrow: CancelArrow, ends: Ends, about: Drawn["about"], viewport: Viewport): Drawn[] {
  const wasFelt = arrow.outcome !== "not delivered";
  const shape: Shape = {
    kind: "arrow",
    ...ends,
    x2: wasFelt ? ends.x2 : ends.x + ARROW.brokenLength,
    tone: "cancelled",
    dash: wasFelt ? "solid" : "dashed",
    head: wasFelt ? "arrow" : "cross",
  };
  const side = ends.y2 > ends.y ? -1 : 1;
  return [
    { shape, about },
    ...label(
      words.cancelOutcomes[arrow.outcome],
      shape.x2 + ARROW_LABEL.gap,
      ends.y2 + side * ARROW_LABEL.outside + ARROW_LABEL.drop,
      viewport,
      about,
    ),
  ];
}

// Drawn where the wait begins: a line from the waiting task to the awaited one.
function drawRelation(
  arrow: Extract<Arrow, { kind: "relation" }>,
  { x, y, y2 }: { x: number; y: number; y2: number },
  about: Drawn["about"],
): Drawn[] {
  const at = x + ARROW.relationOffset;
  const gap = Math.sign(y2 - y) * ARROW.arrives;
  const dash = isProtected(arrow.member, arrow.relation) ? "dashed" : "dotted";
  return [
    {
      shape: {
        kind: "line",
        x: at,
        y: y + gap,
        x2: at,
        y2: y2 - gap,
        tone: "waiting",
        width: ARROW.relationWidth,
        dash,
      },
      about,
    },
  ];
}

function coroutineOf(trace: RunTrace, task: TaskId | null): string {
  return task === null ? "" : (trace.index.task(task)?.coroutine ?? "");
}

function isProtected(member: WaitTarget, relation: string): boolean {
  return relation === "shield" || (member.kind === "future" && member.label === "shield");
}

// The longest text that fits at the right of its place, or at the left.
function label(
  texts: readonly string[],
  x: number,
  y: number,
  viewport: Viewport,
  about: Drawn["about"],
): Drawn[] {
  const fitsRight = (text: string): boolean =>
    x + textWidth(text) < viewport.left + viewport.width + ARROW_LABEL.overhang;
  const fitsLeft = (text: string): boolean => x - ARROW_LABEL.toLeft - textWidth(text) > viewport.left;
  const content = texts.find((text) => fitsRight(text) || fitsLeft(text));
  if (content === undefined) return [];
  const isRoom = fitsRight(content);
  return [
    {
      shape: {
        kind: "text",
        x: isRoom ? x : x - ARROW_LABEL.toLeft,
        y,
        text: content,
        tone: "cancelled",
        anchor: isRoom ? "start" : "end",
        isStrong: false,
      },
      about,
    },
  ];
}
