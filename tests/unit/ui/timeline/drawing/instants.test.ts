import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../../src/trace/model/events.ts";
import { Axis } from "../../../../../src/ui/timeline/drawing/axis.ts";
import {
  countSteps,
  DEADLOCK_ROOM,
  instantsOf,
  stepsOf,
} from "../../../../../src/ui/timeline/drawing/instants.ts";

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

it("A deadlock has room before it that is not counted as steps", () => {
  const [first, second] = handlesAt(0, 0);
  if (first === undefined || second === undefined) throw new Error("There are two handles.");
  const deadlock: TraceEvent = {
    kind: "loop-deadlocked",
    waits: [],
    time: 0,
    iteration: 1,
    task: null,
    line: null,
    cause: null,
  };
  const events = [first, deadlock, second];
  const steps = stepsOf(events);
  expect([...steps]).toEqual([0, 1 + DEADLOCK_ROOM, 1 + DEADLOCK_ROOM]);
  const [instant] = instantsOf([{ events, steps }]);
  expect(instant).toMatchObject({ steps: 1 + DEADLOCK_ROOM });
  expect(instant && countSteps(instant)).toBe(1);
  const ticks = new Axis(events, null).ticks(0, 3 + DEADLOCK_ROOM, 1);
  expect(ticks.map(({ position, label }) => [position, label])).toEqual([
    [0, "0"],
    [1, "1"],
    [2 + DEADLOCK_ROOM, "2"],
    [3 + DEADLOCK_ROOM, "3"],
  ]);
});
