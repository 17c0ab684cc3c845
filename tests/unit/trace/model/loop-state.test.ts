import { describe, expect, it } from "vitest";
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
