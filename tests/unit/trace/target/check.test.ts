import { describe, expect, it } from "vitest";
import { checkCondition } from "../../../../src/trace/target/check.ts";
import { type Condition, isCondition } from "../../../../src/trace/target/conditions.ts";
import { stateCondition } from "../../../../src/trace/words/target.ts";
import { programOf, traceOf } from "../traces.ts";

const JOB = "async function job(seconds = 1) { await asyncio.sleep(seconds); }";
const TOGETHER = programOf("await asyncio.gather(job(1), job(2)); print('a'); print('b');", JOB);
const IN_TURN = programOf("await job(1); await job(2); print('a'); print('b');", JOB);

/** What a program did instead; null when it meets the condition. */
function instead(source: string, condition: Condition): string | null {
  const finding = checkCondition(traceOf(source), condition);
  return finding.isMet ? null : finding.why;
}

describe("the end of a program", () => {
  it("is at a time, or by a time", () => {
    expect(instead(TOGETHER, { kind: "ends", at: 2 })).toBeNull();
    expect(instead(TOGETHER, { kind: "ends", by: 2.5 })).toBeNull();
  });

  it("is explained by the task that ended last", () => {
    expect(instead(TOGETHER, { kind: "ends", at: 1 })).toBe(
      "The run ended at 2.00 s. The last task to end was Task-3 job: it began at 0.00 s and ended at 2.00 s.",
    );
  });

  it("is explained by there being no task", () => {
    expect(instead(IN_TURN, { kind: "ends", by: 2 })).toBe(
      "The run ended at 3.00 s. No task was created: Task-1 main did everything itself, one thing after the other.",
    );
  });

  it("allows for the inexactness of sums of seconds", () => {
    const source = programOf("for (let i = 0; i < 3; i++) await asyncio.sleep(0.1);");
    expect(instead(source, { kind: "ends", at: 0.3 })).toBeNull();
  });
});

describe("what is printed", () => {
  it("is compared line by line, in order", () => {
    expect(instead(TOGETHER, { kind: "prints", lines: ["a", "b"] })).toBeNull();
    expect(instead(TOGETHER, { kind: "prints", lines: ["b", "a"] })).toBe("Line 1 was “a” instead of “b”.");
  });

  it("is compared without the order when that may be any", () => {
    expect(instead(TOGETHER, { kind: "prints", lines: ["b", "a"], inAnyOrder: true })).toBeNull();
  });

  it("misses a line as often as it is missing", () => {
    expect(instead(TOGETHER, { kind: "prints", lines: ["a", "a", "b"] })).toBe("“a” was not printed.");
  });

  it("has a line too many", () => {
    expect(instead(TOGETHER, { kind: "prints", lines: ["a"] })).toBe(
      "“b” was printed, and is not among these lines.",
    );
  });

  it("has a line at a time", () => {
    expect(instead(TOGETHER, { kind: "prints-line", text: "a", at: 2 })).toBeNull();
    expect(instead(TOGETHER, { kind: "prints-line", text: "a" })).toBeNull();
    expect(instead(IN_TURN, { kind: "prints-line", text: "a", at: 2 })).toBe("“a” was printed at 3.00 s.");
    expect(instead(IN_TURN, { kind: "prints-line", text: "c" })).toBe("“c” was not printed.");
  });
});

describe("how many calls sleep at the same time", () => {
  it("is counted over all tasks", () => {
    expect(instead(TOGETHER, { kind: "asleep", coroutine: "job", least: 2 })).toBeNull();
    expect(instead(TOGETHER, { kind: "asleep", coroutine: "job", most: 1 })).toBe(
      "At 0.00 s, two slept: Task-2 job and Task-3 job.",
    );
  });

  it("is one when a task awaits them in turn", () => {
    expect(instead(IN_TURN, { kind: "asleep", coroutine: "job", most: 1 })).toBeNull();
    expect(instead(IN_TURN, { kind: "asleep", coroutine: "job", least: 2 })).toBe(
      "There was never more than one: at 0.00 s it was Task-1 main.",
    );
  });

  it("does not count those that wait for a lock", () => {
    const source = programOf(
      "await asyncio.gather(job(), job());",
      "const lock = new asyncio.Lock();\nasync function job() {\nawait using held = await lock.hold();\nawait asyncio.sleep(1);\n}",
    );
    expect(instead(source, { kind: "asleep", coroutine: "job", most: 1 })).toBeNull();
  });

  it("does not count a sleep that was cancelled", () => {
    const source = programOf(
      "const first = asyncio.createTask(job());\nawait asyncio.sleep(0);\nfirst.cancel();\nawait asyncio.sleep(0);\nawait job();",
      JOB,
    );
    expect(instead(source, { kind: "asleep", coroutine: "job", most: 1 })).toBeNull();
  });

  it("is none when none sleeps", () => {
    const source = programOf("print(1);");
    expect(instead(source, { kind: "asleep", coroutine: "job", least: 1 })).toBe("None ever slept.");
  });
});

describe("tasks", () => {
  it("are counted by their coroutine function", () => {
    expect(instead(TOGETHER, { kind: "tasks", coroutine: "job", most: 2, least: 2 })).toBeNull();
    expect(instead(TOGETHER, { kind: "tasks", coroutine: "job", most: 1 })).toBe(
      "There were two: Task-2 job and Task-3 job.",
    );
    expect(instead(IN_TURN, { kind: "tasks", coroutine: "job", least: 1 })).toBe("There was none.");
  });

  it("are left over when main ends before them", () => {
    const source = programOf("asyncio.createTask(job());\nawait asyncio.sleep(0);", JOB);
    expect(instead(TOGETHER, { kind: "no-task-left" })).toBeNull();
    expect(instead(source, { kind: "no-task-left", coroutine: "job" })).toBe(
      "Task-2 job had not ended when main did, at 0.00 s, so asyncio.run cancelled it.",
    );
  });
});

describe("what goes wrong", () => {
  it("is a loop that is blocked", () => {
    const source = `import time from "time";\n${programOf("time.sleep(2);")}`;
    expect(instead(TOGETHER, { kind: "not-blocked" })).toBeNull();
    expect(instead(source, { kind: "not-blocked" })).toMatch(/^Task-1 main blocks the loop for 2\.00 s/);
  });

  it("is what is reported on stderr, by its last line", () => {
    const source = programOf('throw new ValueError("no");');
    expect(instead(TOGETHER, { kind: "no-report" })).toBeNull();
    expect(instead(source, { kind: "no-report" })).toBe("At 0.00 s, this was reported: ValueError: no");
    expect(instead(source, { kind: "reports", text: "ValueError" })).toBeNull();
    expect(instead(TOGETHER, { kind: "reports", text: "ValueError" })).toBe("It was not.");
  });
});

it("a condition that is turned round is met when the other is not", () => {
  expect(instead(TOGETHER, { kind: "not", condition: { kind: "ends", at: 9 } })).toBeNull();
  expect(instead(TOGETHER, { kind: "not", condition: { kind: "ends", at: 2 } })).toBe("This is so.");
});

it("an unmet condition says at which event, where there is one", () => {
  const finding = checkCondition(traceOf(TOGETHER), { kind: "asleep", coroutine: "job", most: 1 });
  const event = finding.isMet ? null : finding.event;
  expect(event === null ? null : traceOf(TOGETHER).events[event]).toMatchObject({
    kind: "task-suspended",
    on: { kind: "timer", label: "sleep(2)" },
  });
});

it.each<[Condition, string]>([
  [{ kind: "ends", at: 1 }, "The program ends at 1.00 s."],
  [{ kind: "ends", by: 1 }, "The program ends at 1.00 s at the latest."],
  [{ kind: "asleep", coroutine: "job", most: 1 }, "At most one call of job() sleeps at the same time."],
  [{ kind: "asleep", coroutine: "job", most: 2 }, "At most two calls of job() sleep at the same time."],
  [
    { kind: "asleep", coroutine: "job", least: 3 },
    "At some moment, at least three calls of job() sleep at the same time.",
  ],
  [{ kind: "tasks", coroutine: "job", most: 3 }, "At most three tasks run job()."],
  [{ kind: "tasks", coroutine: "job", most: 2, least: 2 }, "Two tasks run job()."],
  [{ kind: "prints-line", text: "a", at: 2 }, "“a” is printed at 2.00 s."],
  [{ kind: "no-task-left" }, "No task is left over at the end."],
])("%j is stated in words", (condition, words) => {
  expect(stateCondition(condition)).toBe(words);
  expect(isCondition(condition)).toBe(true);
});

it.each([
  null,
  {},
  { kind: "ends" },
  { kind: "ends", at: "1" },
  { kind: "asleep", coroutine: "job" },
  { kind: "other" },
])("%j is no condition", (value) => {
  expect(isCondition(value)).toBe(false);
});
