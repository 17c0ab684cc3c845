import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import { findMoment, momentToText, parseMoment } from "../../../../src/ui/moments/moment-locator.ts";

const at = { time: 0, iteration: 1, line: null, cause: null } as const;

function created(id: number, coroutine: string): TraceEvent {
  return {
    ...at,
    kind: "task-created",
    task: null,
    created: id,
    name: `Task-${String(id)}`,
    coroutine,
    definedAt: 1,
  };
}

function suspended(task: number, label: string): TraceEvent {
  return { ...at, kind: "task-suspended", task, on: { kind: "future", future: 1, label } };
}

const events: readonly TraceEvent[] = [
  created(1, "main"),
  created(2, "job"),
  created(3, "job"),
  suspended(1, "gather"),
  suspended(2, "sleep(1)"),
  { ...at, kind: "output", task: 3, stream: "stdout", text: "hello\n" },
  suspended(3, "sleep(1)"),
  suspended(1, "sleep(0)"),
];

describe("findMoment", () => {
  it("finds an event by its task's name", () => {
    expect(findMoment(events, { event: "task-suspended", task: "Task-3" })).toBe(6);
  });

  it("finds an event by the coroutine of a task", () => {
    expect(findMoment(events, { event: "task-suspended", task: "main" })).toBe(3);
  });

  it("finds none by a coroutine that more than one task runs", () => {
    expect(findMoment(events, { event: "task-suspended", task: "job" })).toBeNull();
  });

  it("finds an event by what is waited for, and by what is printed", () => {
    expect(findMoment(events, { event: "task-suspended", of: "sleep(0)" })).toBe(7);
    expect(findMoment(events, { event: "output", text: "hello" })).toBe(5);
  });

  it("counts occurrences from 1", () => {
    expect(findMoment(events, { event: "task-suspended", of: "sleep(1)", occurrence: 2 })).toBe(6);
    expect(findMoment(events, { event: "task-suspended", of: "sleep(1)", occurrence: 3 })).toBeNull();
  });
});

describe("parseMoment", () => {
  it("reads what momentToText wrote", () => {
    const name = { event: "output", text: "“hello”", occurrence: 2 } as const;
    expect(parseMoment(momentToText(name))).toEqual(name);
  });

  it("refuses what names no moment", () => {
    expect(() => parseMoment('{"task":"job1"}')).toThrow("does not name a moment");
  });
});
