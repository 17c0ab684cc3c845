import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import {
  concerns,
  isHandleEnd,
  isIterationEnd,
  isTimerJump,
  lineAt,
  positionAt,
  step,
} from "../../../../src/ui/session/stepping.ts";

const base = { iteration: 1, task: null, line: null, cause: null, time: 0 } as const;

/** main makes a task and suspends; the task prints after a sleep. */
const events: readonly TraceEvent[] = [
  { ...base, kind: "task-created", created: 1, name: "Task-1", coroutine: "main", definedAt: 1, line: 9 },
  { ...base, kind: "handle-scheduled", handle: 1, callback: "TaskStepMethWrapper()", when: null, wakes: 1 },
  { ...base, kind: "loop-iteration", ready: 1 },
  { ...base, kind: "handle-run", handle: 1 },
  { ...base, kind: "task-stepped", task: 1, line: 1 },
  {
    ...base,
    kind: "task-suspended",
    task: 1,
    line: 687,
    on: { kind: "timer", future: 1, until: 1, label: "sleep(1)" },
    stack: [
      { name: "main", line: 2 },
      { name: "sleep", line: null },
    ],
  },
  { ...base, kind: "clock-moved", from: 0, to: 1, reason: "timer", time: 1 },
  { ...base, kind: "loop-iteration", ready: 1, time: 1 },
  { ...base, kind: "handle-run", handle: 2, time: 1 },
  { ...base, kind: "handle-run", handle: 3, time: 1 },
  { ...base, kind: "output", stream: "stdout", text: "x\n", task: 1, line: 3, time: 1 },
];

function all(isThere: typeof isHandleEnd): number[] {
  return events.map((_, index) => index + 1).filter((position) => isThere(events, position));
}

describe("the moments of a trace", () => {
  it("end a handle where the next handle or the next iteration begins, and at the end", () => {
    expect(all(isHandleEnd)).toEqual([2, 6, 9, 11]);
  });

  it("end an iteration where the next one begins, whether the loop sleeps or not", () => {
    expect(all(isIterationEnd)).toEqual([2, 6, 11]);
  });

  it("are timer jumps where the clock has moved to a timer", () => {
    expect(all(isTimerJump)).toEqual([7]);
  });

  it("are found forwards and backwards, and not beyond the trace", () => {
    expect(step(events, 2, 1, isHandleEnd)).toBe(6);
    expect(step(events, 6, -1, isHandleEnd)).toBe(2);
    expect(step(events, 11, 1, isHandleEnd)).toBeNull();
    expect(step(events, 2, -1, isHandleEnd)).toBeNull();
  });

  it("include all that happens at a virtual second", () => {
    expect(positionAt(events, 0)).toBe(6);
    expect(positionAt(events, 0.99)).toBe(6);
    expect(positionAt(events, 1)).toBe(11);
  });

  it("concern a task that runs, is made or is woken", () => {
    expect(events.flatMap((event, index) => (concerns(event, 1) ? [index] : []))).toEqual([0, 1, 4, 5, 10]);
  });

  it("have the learner's line while a coroutine of the library runs", () => {
    expect(lineAt(events, 6)).toBe(2);
    expect(lineAt(events, 9)).toBe(2);
  });

  it("end a step where another thread goes on", () => {
    const run: readonly TraceEvent[] = [
      { ...base, kind: "task-stepped", task: 1, thread: 1 },
      { ...base, kind: "output", task: 1, thread: 1, stream: "stdout", text: "one\n" },
      { ...base, kind: "task-stepped", task: 2, thread: 2 },
    ];
    expect(step(run, 0, 1, isHandleEnd)).toBe(2);
    expect(step(run, 2, 1, isHandleEnd)).toBe(3);
  });

  it("have the line at which a task waits that the loop asks to cancel itself", () => {
    const asked: TraceEvent = {
      ...base,
      kind: "task-cancel-requested",
      target: 1,
      message: null,
      time: 1,
    };
    const other: TraceEvent = { ...base, kind: "task-stepped", task: 2, line: 7 };
    const run = [...events.slice(0, 6), other, asked];
    expect(lineAt([...run, { ...base, kind: "loop-iteration", ready: 0 }], 8)).toBe(2);
  });

  it("have no line at the beginning and at the end", () => {
    expect(lineAt(events, 0)).toBeNull();
    expect(lineAt(events, events.length)).toBeNull();
  });
});

describe("lineAt in a long run", () => {
  it("looks at no more events than a few times as many as there are", () => {
    const ofLibrary: TraceEvent = {
      ...base,
      kind: "task-created",
      created: 1,
      name: "Task-1",
      coroutine: "wait_for",
      definedAt: null,
    };
    const step: TraceEvent = { ...base, kind: "task-stepped", task: 1, line: 7 };
    let looked = 0;
    const run = new Proxy<readonly TraceEvent[]>([ofLibrary, ...Array.from({ length: 20_000 }, () => step)], {
      get: (target, key) => {
        looked++;
        return Reflect.get(target, key) as unknown;
      },
    });
    expect(lineAt(run, 19_999)).toBeNull();
    expect(looked).toBeLessThan(1_000_000);
  });
});
