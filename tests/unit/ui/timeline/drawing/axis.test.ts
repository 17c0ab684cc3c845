import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../../src/trace/model/events.ts";
import { Axis } from "../../../../../src/ui/timeline/drawing/axis.ts";

const base = { iteration: 1, task: null, line: null, cause: null } as const;

function handle(time: number, number: number): TraceEvent[] {
  return [
    { ...base, time, kind: "loop-iteration", ready: 1 },
    { ...base, time, kind: "handle-run", handle: number },
    { ...base, time, kind: "output", stream: "stdout", text: "x\n" },
  ];
}

const events = [...handle(0, 1), ...handle(0, 2), ...handle(2, 3)];

describe("Axis", () => {
  it("gives every handle the same room in steps", () => {
    const axis = new Axis(events, events.length, "steps");
    const width = axis.of(4) - axis.of(1);
    expect(axis.of(7) - axis.of(4)).toBeCloseTo(width);
  });

  it("never goes back, whatever the scale", () => {
    for (const axis of [new Axis(events, 9, "steps"), new Axis(events, 9, "time", 0.1)]) {
      const positions = events.map((_, index) => axis.of(index));
      expect(positions).toEqual(positions.toSorted((first, second) => first - second));
    }
  });

  it("separates the handles of one instant in time, and keeps the length of a wait", () => {
    const axis = new Axis(events, events.length, "time", 0.1);
    expect(axis.of(4)).toBeGreaterThan(axis.of(1));
    expect(axis.of(6) - axis.of(5)).toBeGreaterThan(1.9);
  });

  it("leads from a position back to its moment", () => {
    const axis = new Axis(events, events.length, "time", 0.1);
    const between = axis.momentAt(axis.ofMoment(6, 0.62));
    expect(between.count).toBe(6);
    expect(between.seconds).toBeCloseTo(0.62);
    for (let count = 1; count <= events.length; count++) {
      expect(axis.after(axis.countAt(axis.after(count)))).toBeCloseTo(axis.after(count));
    }
  });

  it("marks round seconds where their instant begins", () => {
    const axis = new Axis(events, events.length, "time", 0.1);
    const ticks = axis.ticks(0, axis.end, 0.5);
    expect(ticks.map(({ label }) => label)).toEqual(["0 s", "0.5 s", "1 s", "1.5 s", "2 s"]);
    expect(ticks.at(-1)?.position).toBeLessThanOrEqual(axis.of(6));
  });

  it("draws nothing of what lies behind the visible events", () => {
    expect(new Axis(events, 6, "time", 0.1).end).toBeLessThan(1);
  });
});
