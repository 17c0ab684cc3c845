import { describe, expect, it } from "vitest";
import { RunTrace } from "../../../src/trace/folds/run-trace.ts";
import type { TraceEvent, WaitTarget } from "../../../src/trace/model/events.ts";
import { nameOfTarget } from "../../../src/trace/words/names.ts";

const base = { time: 0, iteration: 1, task: null, line: null, cause: null } as const;

function created(id: number): TraceEvent {
  return {
    ...base,
    kind: "task-created",
    created: id,
    name: `Task-${String(id)}`,
    coroutine: "f",
    definedAt: 1,
  };
}

function gatherOf(future: number, members?: readonly WaitTarget[]): WaitTarget {
  return { kind: "future", future, label: "gather", ...(members === undefined ? {} : { members }) };
}

function suspended(task: number, on: WaitTarget): TraceEvent {
  return { ...base, kind: "task-suspended", task, on };
}

/** A gather that waits twice for a gather that waits twice for a gather, and so on, down to one task. */
function nestedGathers(depth: number): {
  readonly events: readonly TraceEvent[];
  readonly outermost: WaitTarget;
} {
  const events = [created(1), created(2)];
  let inner: WaitTarget = { kind: "task", task: 2, label: "f" };
  for (let future = 1; future <= depth; future++) {
    const to = gatherOf(future, [inner, inner]);
    events.push({ ...base, kind: "callback-added", to, callback: "_done_callback()" });
    inner = gatherOf(future);
  }
  return { events: [...events, suspended(1, inner)], outermost: inner };
}

describe("a gather of gathers of gathers", () => {
  const { events, outermost } = nestedGathers(20_000);
  const trace = new RunTrace(events);

  it("is followed to the task at its end", () => {
    expect(trace.index.task(2)?.parent).toBe(1);
  });

  it("has few arrows and a short name", () => {
    expect(trace.timeline.allArrows.filter(({ kind }) => kind === "relation")).toHaveLength(2);
    expect(nameOfTarget(trace, outermost).length).toBeLessThan(500);
  });
});

describe("a task that waits again and again for many", () => {
  it("has no more arrows than a page can hold", () => {
    const many = Array.from({ length: 5000 }, (_, place) => place + 2);
    const gather = gatherOf(
      1,
      many.map((task) => ({ kind: "task", task, label: "f" })),
    );
    const waits = Array.from({ length: 5000 }, () => suspended(1, gatherOf(1)));
    const trace = new RunTrace([created(1), ...many.map(created), suspended(1, gather), ...waits]);
    expect(trace.timeline.allArrows.length).toBeLessThan(250_000);
    expect(trace.index.task(5001)?.parent).toBe(1);
  });
});
