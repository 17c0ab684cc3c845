import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../../src/trace/model/events.ts";
import { Axis } from "../../../../../src/ui/timeline/drawing/axis.ts";
import { Instants, stepsOf } from "../../../../../src/ui/timeline/drawing/instants.ts";

const ROOM = 0.1;

function handlesAt(...times: readonly number[]): TraceEvent[] {
  return times.map((time, place) => {
    return { kind: "handle-run", handle: place + 1, time, iteration: 1, task: null, line: null, cause: null };
  });
}

function axesOf(...runs: readonly TraceEvent[][]): Axis[] {
  const instants = new Instants(runs.map((events) => ({ events, steps: stepsOf(events) })));
  return runs.map((events) => new Axis(events, events.length, "time", ROOM, instants));
}

describe("Instants", () => {
  it("puts a second at the same place for every run, however much each does in an instant", () => {
    const [busy, calm] = axesOf(handlesAt(0, 0, 0, 1, 1, 2), handlesAt(0, 2));
    expect(busy?.of(5)).toBeCloseTo(calm?.of(1) ?? 0);
    expect(busy?.ofMoment(3, 0.5)).toBeCloseTo(calm?.ofMoment(1, 0.5) ?? 0);
    expect(busy?.ofMoment(5, 1.5)).toBeCloseTo(calm?.ofMoment(1, 1.5) ?? 0);
  });

  it("leads from a place back to its second, also where only another run does something", () => {
    const [, calm] = axesOf(handlesAt(0, 0, 0, 1, 1, 2), handlesAt(0, 2));
    for (const seconds of [0.25, 0.5, 1, 1.5]) {
      const moment = calm?.momentAt(calm.ofMoment(1, seconds));
      expect(moment?.count).toBe(1);
      expect(moment?.seconds).toBeCloseTo(seconds);
    }
  });

  it("returns the places between which time is proportional to positions", () => {
    const events = handlesAt(0, 0, 1);
    const [axis] = axesOf(events);
    expect(axis?.corners().map(([, seconds]) => seconds)).toEqual([0, 0, 1, 1]);
    const [, leaves = 0, arrives = 0] = axis?.corners().map(([position]) => position) ?? [];
    expect(arrives - leaves).toBeCloseTo(1);
  });
});
