import { describe, expect, it } from "vitest";
import { explainDifference } from "../../../../src/trace/words/difference.ts";
import { exampleSource, programOf, traceOf } from "../traces.ts";

describe("The cause of a difference", () => {
  it("is where the task suspended whose line was expected.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const { cause, moment, sentence } = explainDifference(trace, { line: 1, expected: "job1结束" });
    expect(trace.events[moment]).toMatchObject({ kind: "output", text: "job2开始\n" });
    expect(trace.events[cause ?? 0]).toMatchObject({ kind: "task-suspended", task: 2, line: 5 });
    expect(sentence).toBe(
      "Here Task-3 job2 came before Task-2 job1. Task-2 job1 was suspended at line 5 in sleep(1), until 1.00 s. " +
        "“job1结束” comes later, as line 3.",
    );
  });

  it("is the making of a task that had not begun yet.", () => {
    const trace = traceOf(exampleSource("event-loop/gather"));
    const { cause, sentence } = explainDifference(trace, { line: 0, expected: "job2开始" });
    expect(trace.events[cause ?? 0]).toMatchObject({ kind: "task-created", created: 3 });
    expect(sentence).toMatch(
      /^Here Task-2 job1 came before Task-3 job2. Task-3 job2 had been created but had not begun/,
    );
  });

  it("is the timer of a callback that was not due.", () => {
    const trace = traceOf(
      programOf(
        '  asyncio.getRunningLoop().callLater(1, () => print("late"));\n  print("early");\n  await asyncio.sleep(2);',
      ),
    );
    const { cause, sentence } = explainDifference(trace, { line: 0, expected: "late" });
    expect(trace.events[cause ?? 0]).toMatchObject({ kind: "handle-scheduled", when: 1 });
    expect(sentence).toContain("was not due until 1.00 s");
  });

  it("is the request that cancelled the task, when a line was never printed.", () => {
    const trace = traceOf(exampleSource("guarding-tasks/cancel"));
    const { cause, sentence } = explainDifference(trace, { line: 0, expected: "job1开始" });
    expect(trace.events[cause ?? 0]).toMatchObject({ kind: "task-cancel-requested", target: 2 });
    expect(sentence).toContain(
      "“job1开始” was never printed. Task-1 main asks Task-2 job1 to cancel itself.",
    );
  });

  it("is the failure of a task, when the run was over too soon.", () => {
    const trace = traceOf(programOf('  print("a");\n  throw new ValueError("no");'));
    const { cause, moment } = explainDifference(trace, { line: null, expected: "b" });
    expect(moment).toBe(trace.events.length - 1);
    expect(trace.events[cause ?? 0]).toMatchObject({ kind: "task-raised", task: 1 });
  });

  it("is the order of lines within one task.", () => {
    const trace = traceOf(programOf('  print("a");\n  print("b");'));
    const { sentence } = explainDifference(trace, { line: 0, expected: "b" });
    expect(sentence).toMatch(/^Task-1 main prints both, “a” at line 4 before “b” at line 5\./);
  });
});
