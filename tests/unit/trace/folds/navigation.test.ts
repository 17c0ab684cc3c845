import { describe, expect, it } from "vitest";
import type { Stop } from "../../../../src/trace/folds/navigation.ts";
import { momentOfDifference, momentOfLine, next, previous } from "../../../../src/trace/folds/navigation.ts";
import { exampleSource, taskOf, traceOf } from "../traces.ts";

const trace = traceOf(exampleSource("event-loop/gather"));
const KINDS = ["event", "handle", "iteration", "timer", "line", "moment"] as const;
const STOPS: readonly Stop[] = [...KINDS.map((kind) => ({ kind })), { kind: "task", task: 2 }];

function walk(stop: Stop): number[] {
  const found: number[] = [];
  for (let at = next(trace, -1, stop); at !== null; at = next(trace, at, stop)) found.push(at);
  return found;
}

describe("Going from stop to stop", () => {
  it.each(STOPS)("finds the same stops forwards and backwards: $kind.", (stop) => {
    const forwards = walk(stop);
    const backwards: number[] = [];
    for (
      let at = previous(trace, trace.events.length, stop);
      at !== null && at >= 0;
      at = previous(trace, at, stop)
    ) {
      backwards.push(at);
    }
    expect(backwards.reverse()).toEqual(forwards);
    expect(forwards.length).toBeGreaterThan(0);
  });

  it("stops at each handle that runs, and at each iteration.", () => {
    expect(walk({ kind: "handle" }).every((at) => trace.events[at]?.kind === "handle-run")).toBe(true);
    expect(walk({ kind: "iteration" }).every((at) => trace.events[at]?.kind === "loop-iteration")).toBe(true);
  });

  it("finds the next timer, which fires at its second.", () => {
    const [timer] = walk({ kind: "timer" });
    expect(trace.events[timer ?? 0]).toMatchObject({ kind: "handle-run", time: 1 });
  });

  it("finds the events of a task from its making to its end.", () => {
    const stops = walk({ kind: "task", task: 2 });
    const { createdAt, endedAt } = taskOf(trace, "job1");
    expect(stops[0]).toBe(createdAt);
    expect(stops).toContain(endedAt);
    expect(new Set(stops).size).toBe(stops.length);
  });

  it("finds when a line was printed, and the end for a line that is missing.", () => {
    expect(trace.events[momentOfLine(trace, 2) ?? 0]).toMatchObject({ kind: "output", text: "job1结束\n" });
    expect(momentOfLine(trace, 3)).toBeNull();
    expect(momentOfDifference(trace, null)).toBe(trace.events.length - 1);
  });
});
