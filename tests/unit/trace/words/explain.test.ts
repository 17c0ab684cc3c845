import { describe, expect, it } from "vitest";
import { describeEvent } from "../../../../src/trace/words/describe-event.ts";
import { explain } from "../../../../src/trace/words/explain.ts";
import type { RunTrace } from "../../../../src/trace/folds/run-trace.ts";
import type { Arrow } from "../../../../src/trace/model/timeline-elements.ts";
import { exampleSource, firstOf, programOf, taskOf, traceOf } from "../traces.ts";

function waitOf(trace: RunTrace, coroutine: string): string {
  const segments = trace.timeline.allSegments(taskOf(trace, coroutine).id);
  const segment = segments.find(({ kind }) => kind === "waiting");
  if (segment === undefined) throw new Error(`${coroutine} never waits.`);
  return explain(trace, { kind: "segment", segment });
}

function sentencesOf(trace: RunTrace, kind: Arrow["kind"]): string[] {
  const arrows = trace.timeline.allArrows.filter((arrow) => arrow.kind === kind);
  return arrows.map((arrow) => explain(trace, { kind: "arrow", arrow }));
}

describe("A sentence", () => {
  it("says what a task waits for, at which line and until when.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    expect(waitOf(trace, "job1")).toBe("Task-2 job1 waits for sleep(1) at line 5, until 1.00 s.");
    expect(waitOf(trace, "main")).toBe(
      "Task-1 main waits for gather of Task-2 job1 and Task-3 job2 at line 14.",
    );
  });

  it("says what was printed, by which task, where and when.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const index = firstOf(trace, "output");
    const mark = { task: taskOf(trace, "job1").id, index };
    expect(explain(trace, { kind: "mark", mark })).toBe("Task-2 job1 prints “job1开始” at line 4 (0.00 s).");
  });

  it("explains the outcome of cancelling a task that had not begun.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/cancel"));
    expect(sentencesOf(trace, "cancel")).toEqual([
      "Task-1 main asks Task-2 job1 to cancel itself. It had not begun: the CancelledError is raised before its first " +
        "line, so it is cancelled.",
    ]);
  });

  it("says which await received a cancellation, and that it was suppressed.", () => {
    const trace = traceOf(
      programOf(
        "  const task = asyncio.createTask(job());\n  await asyncio.sleep(0.5);\n  task.cancel();\n  await task;",
        "async function job() {\n  try {\n    await asyncio.sleep(1);\n  } catch {}\n}",
      ),
    );
    expect(sentencesOf(trace, "cancel")).toEqual([
      "Task-1 main asks Task-2 job to cancel itself. The CancelledError is raised where it waits for sleep(1) at line 4. " +
        "It catches the error and returns: the cancellation is suppressed.",
    ]);
  });

  it("says that Ctrl-C asks main to cancel itself, also while main itself runs.", () => {
    const asks = "The handler of Ctrl-C (SIGINT) asks Task-1 main to cancel itself.";
    const [whileWaiting] = sentencesOf(traceOf(programOf("  await asyncio.sleep(2);"), [1]), "cancel");
    expect(whileWaiting).toContain(asks);
    const blocked = `import time from "time";\n${programOf("  time.sleep(2);\n  await asyncio.sleep(2);")}`;
    const trace = traceOf(blocked, [1]);
    expect(sentencesOf(trace, "cancel")[0]).toContain(asks);
    expect(describeEvent(trace, firstOf(trace, "task-cancel-requested"))).toContain(
      "The handler of Ctrl-C (SIGINT) asks Task-1 main to cancel itself",
    );
  });

  it("explains a shield that is cancelled.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/shield-cancelled"));
    expect(sentencesOf(trace, "cancel-future")).toEqual([
      "Task-1 main cancels the shield around Task-2 job1. Only the shield is cancelled: Task-2 job1 continues.",
    ]);
  });

  it("says why a task continues.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    expect(sentencesOf(trace, "wake")).toEqual([
      "The timer of sleep(1) fires at 1.00 s: the wake-up of Task-2 job1 is added to the ready queue, and then it continues.",
      "Task-2 job1 is done, which ends the wait for gather of Task-2 job1 and Task-3 job2: the wake-up of Task-1 main is " +
        "added to the ready queue, and then it continues.",
    ]);
  });

  it("says what an entry of the ready queue will do, and its place there.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const moment = firstOf(trace, "task-suspended");
    const [, second] = trace.stateAt(moment).ready;
    expect(explain(trace, { kind: "handle", handle: second ?? 0, moment })).toBe(
      "Runs Task-3 job2 until it waits or ends. It is number 2 of 2 in the ready queue. Scheduled by Task-1 main at line 13.",
    );
  });

  it("says how a task ended.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/cancel"));
    expect(explain(trace, { kind: "end", task: 2 })).toBe("Task-2 job1 is cancelled at 0.00 s.");
    expect(explain(trace, { kind: "end", task: 3 })).toBe(
      "Task-3 job2 is done at 0.00 s; its result is 'job2任务结果'.",
    );
  });

  it.each([
    "guarding-tasks/shield-cancelled",
    "callbacks/done-callback",
    "task-results/wait",
    "scheduling/blocking-to-thread",
  ])("there is for every event of %s.", (example) => {
    const trace = traceOf(exampleSource(example));
    for (const index of trace.events.keys()) {
      expect(explain(trace, { kind: "event", index })).toMatch(/^(?!.*undefined)\S.*\.$/);
    }
  });

  it("says of asyncio's own callbacks what they are for, and not where asyncio defines them.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const told = trace.events.map((_, index) => describeEvent(trace, index));
    expect(told).toContain(
      "The callback that notifies gather that Task-2 job1 is done joins the ready queue.",
    );
    expect(told).toContain(
      "The loop takes the first entry of the queue. Notifies gather that Task-2 job1 is done.",
    );
    expect(told.filter((sentence) => sentence.includes("asyncio/"))).toEqual([]);
  });

  it("says whose sleep a cancelled timer would have ended.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/cancelled-asleep"));
    const told = trace.events.map((_, index) => describeEvent(trace, index));
    expect(told).toContain(
      "The timer that would have ended the sleep of Task-2 job1 at 1.00 s is cancelled.",
    );
  });
});
