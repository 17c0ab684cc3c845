import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../../src/trace/model/events.ts";
import { SchedulePair } from "../../../../../src/trace/compare/schedule/schedule-pair.ts";

/** What the loop does at a second: it runs a handle of its number, which prints. */
function handle(number: number, time: number, ...texts: string[]): TraceEvent[] {
  const moment = { time, iteration: number, task: null, line: null, cause: number };
  return [
    { kind: "handle-run", handle: number, ...moment },
    ...texts.map((text): TraceEvent => ({ kind: "output", stream: "stdout", text, ...moment })),
  ];
}

const ours = [...handle(1, 0, "a\n"), ...handle(2, 1, "b\n"), ...handle(3, 2, "c\n")];
// The same, with other numbers, and the newlines written apart.
const theirs = [...handle(11, 0, "a", "\n"), ...handle(12, 1, "b", "\n"), ...handle(13, 2, "c", "\n")].map(
  (event) => ({ ...event, iteration: event.iteration - 10 }),
);

describe("SchedulePair", () => {
  it("finds two runs the same that differ in numbers and in the pieces of their output", () => {
    const pair = new SchedulePair(ours, theirs);
    expect(pair.divergence).toBeNull();
    expect(pair.steps).toBe(3);
  });

  it("finds two runs the same whose locks were taken at other lines", () => {
    const text = "Task-1 (main) waits at line 4 for lock.acquire, which it holds itself since line 3\n";
    const other = "Task-1 (main) waits at line 6 for lock.acquire, which it holds itself since line 5\n";
    expect(new SchedulePair(handle(1, 0, text), handle(1, 0, other)).divergence).toBeNull();
    expect(
      new SchedulePair(handle(1, 0, "since line 3\n"), handle(1, 0, "since line 5\n")).divergence,
    ).not.toBeNull();
  });

  it("finds where they part, and how many steps they have in common", () => {
    const other = [...handle(1, 0, "a\n"), ...handle(2, 1, "x\n"), ...handle(3, 2, "c\n")];
    const pair = new SchedulePair(ours, other);
    expect(pair.divergence).toEqual({ left: 3, right: 3 });
    expect(pair.steps).toBe(2);
  });

  it("finds that one was over before the other", () => {
    expect(new SchedulePair(ours, theirs.slice(0, 6)).divergence).toEqual({ left: 4, right: null });
  });

  it("finds the same moment in the other run", () => {
    const pair = new SchedulePair(ours, theirs);
    expect([0, 1, 2, 3, 6].map((position) => pair.counterpart("left", position))).toEqual([0, 1, 3, 4, 9]);
    expect([0, 1, 3, 4, 9].map((position) => pair.counterpart("right", position))).toEqual([0, 1, 2, 3, 6]);
  });

  it("finds none once they have parted", () => {
    const pair = new SchedulePair(ours, theirs.slice(0, 3));
    expect(pair.counterpart("left", 2)).toBe(3);
    expect(pair.counterpart("left", 3)).toBeNull();
  });
});
