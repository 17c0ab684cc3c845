import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../../src/trace/model/events.ts";
import { instantsOf, stepsOf } from "../../../../../src/ui/timeline/drawing/instants.ts";

function handlesAt(...times: readonly number[]): TraceEvent[] {
  return times.map((time, place) => {
    return { kind: "handle-run", handle: place + 1, time, iteration: 1, task: null, line: null, cause: null };
  });
}

const runOf = (...times: readonly number[]): { events: TraceEvent[]; steps: Float64Array } => {
  const events = handlesAt(...times);
  return { events, steps: stepsOf(events) };
};

describe("instantsOf", () => {
  it("counts the steps of each second at which something happens", () => {
    expect(instantsOf([runOf(0, 0, 0, 1, 2)])).toMatchObject([
      { time: 0, steps: 3 },
      { time: 1, steps: 1 },
      { time: 2 },
    ]);
  });

  it("takes of several runs the one that does most in an instant", () => {
    expect(instantsOf([runOf(0, 1, 1, 1, 2), runOf(0, 0, 2)])).toMatchObject([
      { time: 0, steps: 2 },
      { time: 1, steps: 3 },
      { time: 2 },
    ]);
  });
});
