import { describe, expect, it } from "vitest";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import { entryText, loopText, loopViewOf } from "../../../../src/ui/loop/loop-view.ts";
import { exampleSource, firstOf, traceOf } from "../../trace/traces.ts";

const at = (time: number, iteration: number, task: number | null = null, line: number | null = null) => ({
  time,
  iteration,
  task,
  line,
  cause: task,
});

// main sleeps for a second, and the program's own callback is called in between.
const events: readonly TraceEvent[] = [
  {
    ...at(0, 0, null, 9),
    kind: "task-created",
    created: 1,
    name: "Task-1",
    coroutine: "main",
    definedAt: 3,
  },
  {
    ...at(0, 0),
    kind: "handle-scheduled",
    handle: 1,
    callback: "TaskStepMethWrapper()",
    when: null,
    wakes: 1,
  },
  { ...at(0, 1), kind: "loop-iteration", ready: 1 },
  { ...at(0, 1), kind: "handle-run", handle: 1, cause: 1 },
  { ...at(0, 1, 1, 3), kind: "task-stepped" },
  {
    ...at(0, 1, 1, 4),
    kind: "handle-scheduled",
    handle: 2,
    callback: "ring() at main.ts:7",
    when: null,
    wakes: null,
  },
  {
    ...at(0, 1, 1, 5),
    kind: "handle-scheduled",
    handle: 3,
    callback: "_set_result_unless_cancelled() at asyncio/futures.py:319",
    when: 1,
    wakes: 1,
  },
  {
    ...at(0, 1, 1, 5),
    kind: "task-suspended",
    on: { kind: "timer", future: 1, until: 1, label: "sleep(1)" },
    stack: [
      { name: "main", line: 5 },
      { name: "sleep", line: null },
    ],
  },
  { ...at(0, 2), kind: "loop-iteration", ready: 1 },
  { ...at(0, 2), kind: "handle-run", handle: 2, cause: 2 },
  { ...at(1, 2), kind: "clock-moved", from: 0, to: 1, reason: "timer" },
  { ...at(1, 3), kind: "loop-iteration", ready: 1 },
];
const trace = new RunTrace(events);
const running = (position: number, moment: number, hasEnded = false): string => {
  const view = loopViewOf(trace, position, moment, hasEnded).running;
  return typeof view === "string" ? view : entryText(view);
};

describe("loopViewOf", () => {
  it("says why nothing runs: before the beginning, outside the loop, between handles, asleep, and at the end", () => {
    expect(running(0, 0)).toBe("nothing: the program has not begun");
    expect(running(2, 0)).toBe("the program itself, outside the loop");
    expect(running(3, 0)).toBe("nothing: the loop takes the next entry of its queue");
    expect(running(10, 0.5)).toBe("nothing: the loop sleeps until its next timer");
    expect(running(11, 1)).toBe("nothing: the loop has slept, and a timer is due");
    expect(running(12, 1, true)).toBe("nothing: the loop is closed");
  });

  it("says at the end of a program that had no loop that it had none", () => {
    const printed = new RunTrace([{ ...at(0, 0), kind: "output", stream: "stdout", text: "hello\n" }]);
    expect(loopViewOf(printed, 1, 0, true).running).toBe("nothing: the program is over, and had no loop");
  });

  it("keeps the last handle running until the clock moves", () => {
    expect(running(10, 0)).toBe("calls ring(), line 7");
  });

  it("names a running task without what brought it to its turn", () => {
    expect(running(5, 0)).toBe("Task-1 main, line 3");
  });

  it("says of a task whose step is at its end what became of it, as the list of tasks does", () => {
    expect(running(8, 0)).toBe("Task-1 main has just suspended, line 5");
    const gather = traceOf(exampleSource("event-loop/gather"));
    const end = firstOf(gather, "task-returned");
    const view = loopViewOf(gather, end + 1, 0, false);
    expect(view.running).toMatchObject({ text: "Task-3 job2 has just ended" });
    expect(view.tasks).toContainEqual(expect.objectContaining({ name: "Task-3", text: "done" }));
  });

  it("keeps a handle's key on its way from the queue to its run", () => {
    const ready = loopViewOf(trace, 9, 0, false).ready.map(({ key }) => key);
    const run = loopViewOf(trace, 10, 0, false).running;
    expect(ready).toEqual([typeof run === "string" ? run : run.key]);
  });

  it("shows timers with their second and the line that they lead to", () => {
    expect(loopViewOf(trace, 8, 0, false).timers.map(entryText)).toEqual([
      "1.00 s wakes Task-1 main, line 5",
    ]);
  });

  it("shows the coroutines of a task in the moment in which it suspends", () => {
    expect(loopViewOf(trace, 8, 0, false).stack).toEqual([
      { name: "main", line: 5 },
      { name: "sleep", line: null },
    ]);
    expect(loopViewOf(trace, 9, 0, false).stack).toEqual([]);
  });

  it("says what each task waits for", () => {
    const [task] = loopViewOf(trace, 9, 0, false).tasks;
    expect(task).toMatchObject({
      status: "waiting",
      waits: "timer",
      text: "waits for sleep(1), until 1.00 s",
      line: 5,
    });
  });
});

describe("loopText", () => {
  it("describes the three queues in one line", () => {
    expect(loopText(loopViewOf(trace, 8, 0, false))).toBe(
      "Running: Task-1 main has just suspended, line 5. Ready queue: calls ring(), line 7. Timers: 1.00 s wakes Task-1 main, line 5.",
    );
  });
});
