import type { TaskId } from "../../../trace/model/events.ts";
import type { ConnectionFacts } from "../../../trace/model/facts.ts";
import type { TraceElement } from "../../../trace/words/explain.ts";
import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import { firstWhere } from "../../../trace/binary-search.ts";
import { joinsRows } from "./arrows.ts";
import type { TimelineElement } from "./drawn.ts";
import { type RowKey, rowOfConnection } from "./rows.ts";

/** All elements of a row, in the order of time: see {@link elementsOf}. */
export function elementsOfRow(trace: RunTrace, row: RowKey): readonly TraceElement[] {
  if (typeof row === "number") return elementsOf(trace, row);
  const connection = trace.index.connections.all.find(({ id }) => rowOfConnection(id) === row);
  return connection === undefined ? [] : elementsOfConnection(connection);
}

function elementsOfConnection({ id, openedAt, changes }: ConnectionFacts): readonly TraceElement[] {
  const traffic = [openedAt, ...changes].map(
    (index) => ({ kind: "traffic", connection: id, index }) as const,
  );
  return [{ kind: "connection", connection: id }, ...traffic];
}

/**
 * All elements of a task's row, in the order of time: its name, its segments, its printed lines, the arrows
 * that begin there, its wait that never ends, and its end. An arrow belongs to one row only, that of the task
 * at which it begins.
 */
export function elementsOf(trace: RunTrace, task: TaskId): readonly TraceElement[] {
  const { timeline } = trace;
  const end = trace.events.length;
  const elements: TraceElement[] = [
    ...timeline.allSegments(task).map((segment) => ({ kind: "segment", segment }) as const),
    ...timeline
      .marks(task, 0, timeline.extent("steps"), "steps")
      .map((mark) => ({ kind: "mark", mark }) as const),
    ...timeline.stuck
      .filter((stuck) => stuck.task === task)
      .map((stuck) => ({ kind: "stuck", stuck }) as const),
    ...timeline.allArrows
      .filter((arrow) => arrow.fromTask === task && joinsRows(trace, arrow))
      .map((arrow) => ({ kind: "arrow", arrow }) as const),
  ];
  // The sort is stable: of elements that begin together, the segment comes first.
  elements.sort((first, second) => beginningOf(trace, first) - beginningOf(trace, second));
  const hasEnded = (trace.index.task(task)?.endedAt ?? end) < end;
  return [{ kind: "task", task }, ...elements, ...(hasEnded ? [{ kind: "end", task } as const] : [])];
}

/** The event with which an element begins. */
export function beginningOf(trace: RunTrace, element: TimelineElement): number {
  switch (element.kind) {
    case "segment":
      return element.segment.from;
    case "mark":
      return element.mark.index;
    case "arrow":
      return element.arrow.from;
    case "stuck":
      return element.stuck.index;
    case "end":
      return trace.index.task(element.task)?.endedAt ?? trace.events.length - 1;
    case "task":
      return trace.index.task(element.task)?.createdAt ?? 0;
    case "connection":
      return trace.index.connections.get(element.connection)?.openedAt ?? 0;
    case "handle":
      return element.moment ?? 0;
    case "traffic":
    case "event":
      return element.index;
    case "instant":
      return firstWhere(trace.events.length, (at) => (trace.events[at]?.time ?? 0) >= element.instant.time);
    case "axis":
    case "present":
    case "sign":
      return 0;
  }
}

/** The row to which an element belongs. */
export function rowOf(element: TimelineElement): RowKey | null {
  switch (element.kind) {
    case "segment":
      return element.segment.task;
    case "mark":
      return element.mark.task;
    case "arrow":
      return element.arrow.fromTask;
    case "stuck":
      return element.stuck.task;
    case "end":
    case "task":
      return element.task;
    case "connection":
    case "traffic":
      return rowOfConnection(element.connection);
    case "handle":
    case "event":
    case "instant":
    case "axis":
    case "present":
    case "sign":
      return null;
  }
}

/** Whether two elements are the same one. */
export function isSame(one: TimelineElement | null, other: TimelineElement | null): boolean {
  if (one === null || other === null) return one === other;
  switch (one.kind) {
    case "segment":
      return (
        other.kind === "segment" &&
        one.segment.kind === other.segment.kind &&
        one.segment.task === other.segment.task &&
        one.segment.from === other.segment.from
      );
    case "mark":
      return other.kind === "mark" && one.mark.index === other.mark.index;
    case "arrow":
      return other.kind === "arrow" && one.arrow.id === other.arrow.id;
    case "stuck":
      return (
        other.kind === "stuck" && one.stuck.task === other.stuck.task && one.stuck.index === other.stuck.index
      );
    case "end":
    case "task":
      return other.kind === one.kind && one.task === other.task;
    case "connection":
      return other.kind === "connection" && one.connection === other.connection;
    case "traffic":
      return other.kind === "traffic" && one.index === other.index;
    case "handle":
      return other.kind === "handle" && one.handle === other.handle;
    case "event":
      return other.kind === "event" && one.index === other.index;
    case "instant":
      return other.kind === "instant" && one.instant.time === other.instant.time;
    case "sign":
      return other.kind === "sign" && one.sign === other.sign;
    case "axis":
    case "present":
      return other.kind === one.kind;
  }
}
