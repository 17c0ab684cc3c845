import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../../src/trace/model/events.ts";
import { Axis } from "../../../../../src/ui/timeline/drawing/axis.ts";
import { instantsOf, stepsOf } from "../../../../../src/ui/timeline/drawing/instants.ts";
import { TimeScale } from "../../../../../src/ui/timeline/drawing/time-scale.ts";

const base = { iteration: 1, task: null, line: null, cause: null } as const;

function handle(time: number, number: number): TraceEvent[] {
  return [
    { ...base, time, kind: "loop-iteration", ready: 1 },
    { ...base, time, kind: "handle-run", handle: number },
    { ...base, time, kind: "output", stream: "stdout", text: "x\n" },
  ];
}

const events = [...handle(0, 1), ...handle(0, 2), ...handle(2, 3)];

const time = new TimeScale(instantsOf([{ events, steps: stepsOf(events) }]), 0.1);

describe("Axis", () => {
  it("gives every handle the same room in steps", () => {
    const axis = new Axis(events, null);
    const width = axis.of(4) - axis.of(1);
    expect(axis.of(7) - axis.of(4)).toBeCloseTo(width);
  });

  it("never goes back, whatever the scale", () => {
    for (const axis of [new Axis(events, null), new Axis(events, time)]) {
      const positions = events.map((_, index) => axis.of(index));
      expect(positions).toEqual(positions.toSorted((first, second) => first - second));
    }
  });

  it("separates the handles of one instant in time, and leaves each second in its place", () => {
    const axis = new Axis(events, time);
    expect(axis.of(4)).toBeGreaterThan(axis.of(1));
    expect(axis.of(6)).toBe(2);
  });

  it("leads from a position back to its moment", () => {
    const axis = new Axis(events, time);
    const between = axis.momentAt(axis.ofMoment(6, 0.62));
    expect(between.count).toBe(6);
    expect(between.seconds).toBeCloseTo(0.62);
    for (let count = 1; count <= events.length; count++) {
      expect(axis.after(axis.countAt(axis.after(count)))).toBeCloseTo(axis.after(count));
    }
  });

  it("marks round seconds where their instant begins", () => {
    const axis = new Axis(events, time);
    const ticks = axis.ticks(0, axis.end, 0.5);
    expect(ticks.map(({ label }) => label)).toEqual(["0 s", "0.5 s", "1 s", "1.5 s", "2 s"]);
    expect(ticks.at(-1)?.position).toBeLessThanOrEqual(axis.of(6));
  });

  it("ends with the events that it is given", () => {
    expect(new Axis(events.slice(0, 6), time).end).toBeLessThan(1);
  });
});
