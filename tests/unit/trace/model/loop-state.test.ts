import { describe, expect, it, test } from "vitest";
import { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { exampleSource, firstOf, programOf, taskOf, traceOf } from "../traces.ts";

function statusesAt(trace: ReturnType<typeof traceOf>, index: number): Record<string, string> {
  return Object.fromEntries(trace.stateAt(index).tasks.map((task) => [task.coroutine, task.status]));
}

describe("The state of the loop", () => {
  it("knows for each task whether it runs, is ready, waits, or has ended, and how.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/cancel"));
    const job2 = taskOf(trace, "job2");
    expect(statusesAt(trace, firstOf(trace, "output"))).toEqual({
      main: "waiting",
      job1: "cancelled",
      job2: "running",
    });
    expect(statusesAt(trace, job2.createdAt)).toEqual({ main: "running", job1: "ready", job2: "ready" });
    expect(statusesAt(trace, job2.endedAt ?? 0)).toMatchObject({ job2: "done" });
  });

  it("knows what a task waits for, until when and at which line.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const asleep = firstOf(trace, "task-suspended", firstOf(trace, "output"));
    const [main, job1] = trace.stateAt(asleep).tasks;
    expect(job1).toMatchObject({
      status: "waiting",
      until: 1,
      line: 5,
      waitsFor: { kind: "timer", label: "sleep(1)" },
    });
    expect(main).toMatchObject({
      status: "waiting",
      until: null,
      waitsFor: { kind: "future", label: "gather" },
    });
  });

  it("has the coroutines of the running task, and the line in the innermost.", () => {
    const trace = traceOf(
      programOf(
        "  await outer();",
        `async function outer() {\n  await inner();\n}\nasync function inner() {\n  print("deep");\n}`,
      ),
    );
    const state = trace.stateAt(firstOf(trace, "output"));
    expect(state.stack).toEqual([
      { name: "main", line: 9 },
      { name: "outer", line: 3 },
      { name: "inner", line: 6 },
    ]);
    expect(state.line).toBe(6);
  });

  it("has the timers by deadline.", () => {
    const trace = traceOf(
      programOf(`  const loop = asyncio.getRunningLoop();
  loop.callLater(3, () => print("c"));
  loop.callLater(1, () => print("a"));
  loop.callLater(2, () => print("b"));
  await asyncio.sleep(2);`),
    );
    const state = trace.stateAt(firstOf(trace, "task-suspended"));
    expect(state.timers.map((handle) => trace.index.handle(handle)?.when)).toEqual([1, 2, 2, 3]);
  });
});

test("What a loop has left is abandoned once, however many loops follow.", () => {
  const trace = traceOf(`import asyncio from "asyncio";
    async function main() {
      asyncio.getRunningLoop().callLater(100, print, "never");
    }
    for (let run = 0; run < 3; run++) asyncio.run(main());`);
  const starts = trace.events.flatMap((event, index) =>
    event.kind === "loop-iteration" && event.iteration === 1 ? [index] : [],
  );
  expect(starts.map((index) => trace.index.abandonedAt(index).length)).toEqual([0, 1, 1]);
});

test("A gather that has itself among its members ends the fold all the same.", () => {
  const moment = { time: 0, iteration: 0, line: null, cause: null };
  const itself = { kind: "future", future: 1, label: "gather" } as const;
  const suspended = {
    kind: "task-suspended",
    ...moment,
    task: 1,
    on: { ...itself, members: [itself] },
  } as const;
  expect(new RunTrace([suspended, suspended]).events).toHaveLength(2);
});
