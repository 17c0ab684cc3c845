import { describe, expect, it } from "vitest";
import {
  heightOfRows,
  placeOfRow,
  rowKeys,
  visibleRows,
} from "../../../../../src/ui/timeline/drawing/rows.ts";
import { exampleSource, traceOf } from "../../../trace/traces.ts";

// Five tasks and two connections.
const trace = traceOf(exampleSource("chat-server/two-questions"));
const measures = { rowHeight: 26, connectionHeight: 20 };

describe("The rows of a timeline", () => {
  it("are those of the tasks, and below them those of the connections", () => {
    expect(rowKeys(trace).slice(5)).toEqual(["connection 1", "connection 2"]);
    expect(heightOfRows(trace, measures)).toBe(5 * 26 + 2 * 20);
  });

  it("follow each other without a gap", () => {
    let bottom = 0;
    for (const key of rowKeys(trace)) {
      const place = placeOfRow(trace, measures, key);
      expect(place?.top).toBe(bottom);
      bottom += place?.height ?? 0;
    }
    expect(bottom).toBe(heightOfRows(trace, measures));
    expect(placeOfRow(trace, measures, "connection 3")).toBeNull();
  });

  it("are visible when a part of them lies between two heights", () => {
    const middle = visibleRows(trace, measures, 30, 140);
    expect(middle.rows.map(({ task }) => task)).toEqual(rowKeys(trace).slice(1, 5));
    expect(middle.connections.map(({ id }) => id)).toEqual([1]);
    expect(middle.top).toBe(26 - 30);
    const end = visibleRows(trace, measures, 155, 170);
    expect(end).toMatchObject({ rows: [], connections: [{ id: 2 }], top: 150 - 155 });
    const all = visibleRows(trace, measures, 0, Infinity);
    expect([all.rows.length, all.connections.length, all.top]).toEqual([5, 2, 0]);
  });
});
