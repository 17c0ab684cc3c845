import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import type { Arrow, Segment, Summary } from "../../../trace/model/timeline-elements.ts";
import { joinsRows } from "./arrows.ts";
import type { TimelineElement } from "./drawn.ts";
import { timelineWords as words } from "../words.ts";

/** What the drawing of a timeline shows, each by a shape and a colour of its own. */
export type Sign = keyof typeof words.signs;

/** The sign of an element; null for what is no sign, such as a name. */
export function signOf(trace: RunTrace, element: TimelineElement): Sign | null {
  switch (element.kind) {
    case "segment":
      return signOfSegment(element.segment);
    case "arrow":
      return signOfArrow(element.arrow);
    case "stuck":
      return element.stuck.next === null ? "stuck" : "circle";
    case "connection":
      return "connection";
    case "traffic":
      return signOfTraffic(trace, element.index);
    case "mark":
      return "print";
    case "end":
      return trace.index.task(element.task)?.end ?? null;
    case "instant":
      return "widened";
    case "sign":
      return element.sign;
    case "event":
      return trace.events[element.index]?.kind === "signal-received" ? "signal" : null;
    case "task":
    case "handle":
    case "axis":
    case "present":
      return null;
  }
}

/** The signs of a run's own drawing, in the legend's order. */
export function signsOf(trace: RunTrace): readonly Sign[] {
  const { timeline, index } = trace;
  const found = new Set<Sign>();
  for (const { task } of trace.programRows) {
    for (const segment of timeline.allSegments(task)) found.add(signOfSegment(segment));
    const end = index.task(task)?.end;
    if (end != null) found.add(end);
  }
  for (const { next } of timeline.stuck) found.add(next === null ? "stuck" : "circle");
  for (const arrow of timeline.allArrows) if (joinsRows(trace, arrow)) found.add(signOfArrow(arrow));
  if (index.signals.length > 0) found.add("signal");
  for (const { changes } of index.connections.all) {
    found.add("connection");
    for (const change of changes) found.add(signOfTraffic(trace, change));
  }
  if (timeline.hasMarks) found.add("print");
  return SIGNS.filter((sign) => found.has(sign));
}

/** All signs, in the legend's order. */
export const SIGNS: readonly Sign[] = Object.keys(words.signs).filter(isSign);

export function isSign(name: string): name is Sign {
  return name in words.signs;
}

function signOfSegment(segment: Segment | Summary): Sign {
  if (segment.kind === "summary") return "running";
  if (segment.kind !== "waiting") return segment.kind;
  switch (segment.on?.kind) {
    case "timer":
      return "timer";
    case "lock":
    case "queue":
      return "lock";
    case "yield":
      return "ready";
    case "task":
    case "future":
    case undefined:
      return "waiting";
  }
}

function signOfTraffic(trace: RunTrace, index: number): Sign {
  const event = trace.events[index];
  if (event?.kind !== "connection-changed") return "connection";
  return event.change === "sent" ? "data" : event.change === "reset" ? "reset" : "connection";
}

function signOfArrow(arrow: Arrow): Sign {
  if (arrow.kind === "cancel-future") return arrow.target.label === "shield" ? "shield" : "cancel";
  return arrow.kind;
}
