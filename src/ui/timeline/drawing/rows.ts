import type { RunTrace } from "../../../trace/folds/run-trace.ts";
import type { ConnectionId, TaskId } from "../../../trace/model/events.ts";
import type { ConnectionFacts } from "../../../trace/model/facts.ts";
import type { Row } from "../../../trace/model/timeline-elements.ts";
import { type Measures, measuresFor } from "./layout.ts";

/** A row of a timeline: that of a task, or that of a connection. */
export type RowKey = TaskId | `connection ${ConnectionId}`;

/** The row of a connection. */
export function rowOfConnection(id: ConnectionId): RowKey {
  return `connection ${id}`;
}

/** All rows from above: those of the tasks, and below them those of the connections. */
export function rowKeys(trace: RunTrace): readonly RowKey[] {
  return [
    ...trace.programRows.map(({ task }) => task),
    ...trace.index.connections.all.map(({ id }) => rowOfConnection(id)),
  ];
}

/** The measures for the rows of runs that are drawn alike, in a place that is `width` pixels wide. */
export function measuresOf(width: number, traces: readonly RunTrace[]): Measures {
  return measuresFor(
    width,
    Math.max(...traces.map((trace) => trace.programRows.length)),
    Math.max(...traces.map((trace) => trace.index.connections.all.length)),
  );
}

type Heights = Pick<Measures, "rowHeight" | "connectionHeight">;

/** How high all rows are together, in pixels. */
export function heightOfRows(trace: RunTrace, { rowHeight, connectionHeight }: Heights): number {
  return trace.programRows.length * rowHeight + trace.index.connections.all.length * connectionHeight;
}

/** Where a row is among all rows, in pixels; null for one that there is not. */
export function placeOfRow(
  trace: RunTrace,
  { rowHeight, connectionHeight }: Heights,
  row: RowKey,
): { readonly top: number; readonly height: number } | null {
  // Asked for many rows at once: no list of them is made.
  if (typeof row === "number") {
    const place = trace.programRows.findIndex(({ task }) => task === row);
    return place === -1 ? null : { top: place * rowHeight, height: rowHeight };
  }
  const place = trace.index.connections.all.findIndex(({ id }) => rowOfConnection(id) === row);
  const begin = trace.programRows.length * rowHeight;
  return place === -1 ? null : { top: begin + place * connectionHeight, height: connectionHeight };
}

/** What is visible of the rows. */
export interface VisibleRows {
  readonly rows: readonly Row[];
  readonly connections: readonly ConnectionFacts[];
  /** Where the first of them begins, in pixels below the axis; negative when a part of it is out of view. */
  readonly top: number;
}

/** The rows between two heights, in pixels from the first row of all. */
export function visibleRows(trace: RunTrace, measures: Heights, from: number, to: number): VisibleRows {
  const { rowHeight, connectionHeight } = measures;
  const first = Math.max(0, Math.floor(from / rowHeight));
  const rows = trace.programRows.slice(first, Math.ceil(to / rowHeight));
  const begin = trace.programRows.length * rowHeight;
  const skipped = Math.max(0, Math.floor((from - begin) / connectionHeight));
  const last = Math.max(0, Math.ceil((to - begin) / connectionHeight));
  return {
    rows,
    connections: trace.index.connections.all.slice(skipped, last),
    top: (rows.length > 0 ? first * rowHeight : begin + skipped * connectionHeight) - from,
  };
}
