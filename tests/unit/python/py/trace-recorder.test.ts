import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { EventValidator } from "../../../../src/frame/event-validator.ts";
import { LIMITS } from "../../../../src/trace/model/limits.ts";
import type { TraceEvent } from "../../../../src/trace/model/events.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

const examples = fileURLToPath(new URL("../../../../content/examples/", import.meta.url));
const cases = fileURLToPath(new URL("../../../conformance/cases/", import.meta.url));
const programs = [examples, cases].flatMap((folder) =>
  globSync("**/*.py", { cwd: folder })
    .sort()
    .map((name) => ({ name, path: folder + name })),
);

/** Addresses and the order inside a set are not the same twice, watched or not. */
function comparable(text: string): string {
  return text.replace(/0x[0-9a-f]+/g, "0x").replace(/\{<Task .*\}/g, (set) =>
    set
      .split(/, (?=<Task )|[{}]/)
      .sort()
      .join(", "),
  );
}

/**
 * The lines in no order: what the tasks of a set do comes in the set's own, which follows from addresses.
 * That all comes in its order is held by the conformance tests, where sets have one.
 */
function linesOf(text: string): string[] {
  return comparable(text).split("\n").sort();
}

/** The message of a deadlock without who waits: only a loop that is watched knows that. */
function withoutWaits(exception: string): string {
  return exception.replace(/(so nothing can ever happen again): .*(?='\)$)/s, "$1");
}

function outputOf(events: readonly TraceEvent[]): string {
  return events.map((event) => (event.kind === "output" ? event.text : "")).join("");
}

describe("a watched program prints and ends as it does unwatched:", () => {
  it.each(programs)("$name", ({ path }) => {
    const source = readFileSync(path, "utf8");
    const plain = oracle.run(source);
    const watched = oracle.record(source);
    expect(linesOf(outputOf(watched.events))).toEqual(linesOf(plain.text));
    expect(withoutWaits(comparable(watched.exception ?? ""))).toBe(comparable(plain.exception ?? ""));
  });
});

describe("the page accepts the events of", () => {
  it.each(programs)("$name", ({ path }) => {
    const { events } = oracle.record(readFileSync(path, "utf8"));
    const validator = new EventValidator();
    const batches = Array.from({ length: Math.ceil(events.length / LIMITS.batch) }, (_, index) =>
      validator.read(events.slice(index * LIMITS.batch, (index + 1) * LIMITS.batch)),
    );
    expect(batches.flat()).toEqual(events);
  });
});

it("An event of a thread's function has the loop's time: times do not go back.", () => {
  const { events } = oracle.record(
    [
      "import asyncio, time",
      "def work(loop):",
      "    time.sleep(1)",
      "    loop.call_soon_threadsafe(print, 'called')",
      "async def main():",
      "    await asyncio.to_thread(work, asyncio.get_running_loop())",
      "asyncio.run(main())",
    ].join("\n"),
  );
  const times = events.map(({ time }) => time);
  expect(times).toEqual(times.toSorted((first, second) => first - second));
});

function record(...main: readonly string[]): readonly TraceEvent[] {
  const lines = main.map((line) => `    ${line}`).join("\n");
  return oracle.record(`import asyncio\nasync def main():\n${lines}\nasyncio.run(main())\n`).events;
}

function ofKind<K extends TraceEvent["kind"]>(
  events: readonly TraceEvent[],
  kind: K,
): readonly Extract<TraceEvent, { kind: K }>[] {
  return events.filter((event): event is Extract<TraceEvent, { kind: K }> => event.kind === kind);
}

describe("a watched program tells", () => {
  it("what a task waits for, until when, and on which line", () => {
    const [first] = ofKind(record("await asyncio.sleep(1.5)"), "task-suspended");
    expect(first).toMatchObject({
      task: 1,
      line: 3,
      on: { kind: "timer", until: 1.5, label: "sleep(1.5)" },
    });
  });

  it("the program's line, not the library's, where a task waits inside asyncio", () => {
    const events = record("await asyncio.wait_for(asyncio.sleep(1), 2)");
    expect(ofKind(events, "task-suspended")[0]?.line).toBe(3);
  });

  it("which task cancelled which, with the message", () => {
    const events = record("task = asyncio.create_task(asyncio.sleep(1))", "task.cancel('enough')");
    expect(ofKind(events, "task-cancel-requested")[0]).toMatchObject({
      task: 1,
      line: 4,
      target: 2,
      message: "enough",
    });
  });

  it("the end of a task before the wake-up of the task that awaits it", () => {
    const kinds = record("await asyncio.create_task(asyncio.sleep(0))").map((event) => event.kind);
    const end = kinds.indexOf("task-returned");
    expect(kinds[end + 1]).toBe("handle-scheduled");
  });

  it("why the clock moved", () => {
    const events = record("import time", "time.sleep(1)", "await asyncio.sleep(2)");
    expect(ofKind(events, "clock-moved")).toMatchObject([
      { from: 0, to: 1, reason: "blocked" },
      { from: 1, to: 3, reason: "timer" },
    ]);
  });

  it("the callbacks that the program added, and none of asyncio's own", () => {
    const events = record(
      "task = asyncio.create_task(asyncio.sleep(0))",
      "task.add_done_callback(lambda task: None)",
      "await asyncio.gather(task)",
    );
    expect(ofKind(events, "callback-added")).toMatchObject([
      { to: { kind: "task", task: 2, label: "sleep" }, callback: "main.<locals>.<lambda>() at main.py:4" },
    ]);
  });

  it("which coroutines wait for each other, with the program's lines", () => {
    const [first] = ofKind(
      record("async def inner():", "    await asyncio.sleep(1)", "await inner()"),
      "task-suspended",
    );
    expect(first?.stack).toEqual([
      { name: "main", line: 5 },
      { name: "main.<locals>.inner", line: 4 },
      { name: "sleep", line: null },
    ]);
  });

  it.each([
    [
      "is asked for a value",
      "async for number in numbers(): pass",
      ["main", "main.<locals>.numbers", "sleep"],
    ],
    [
      "is closed",
      "source = numbers(); await anext(source); await source.aclose()",
      ["main", "main.<locals>.numbers", "sleep"],
    ],
  ])("where an async generator waits that %s", (_, statement, names) => {
    const events = record(
      "async def numbers():",
      "    try:",
      "        yield 1",
      "    finally:",
      "        await asyncio.sleep(1)",
      statement,
    );
    const [first] = ofKind(events, "task-suspended");
    expect(first?.stack?.map(({ name }) => name)).toEqual(names);
    expect(first?.line).toBe(7);
  });

  it("that another coroutine of the task runs, once", () => {
    const events = record(
      "async def inner():",
      "    print('in')",
      "    print('side')",
      "await inner()",
      "print('out')",
    );
    expect(ofKind(events, "output").map(({ stack }) => stack?.map(({ name }) => name))).toEqual([
      ["main", "main.<locals>.inner"],
      undefined,
      ["main"],
    ]);
  });

  it("what was done when it calls back, and what is raised at the await", () => {
    const events = record(
      "async def fails(): raise ValueError('no')",
      "await asyncio.create_task(fails(), name='failing')",
    );
    const wakeUp = ofKind(events, "handle-scheduled").find(({ completed }) => completed !== undefined);
    expect(wakeUp).toMatchObject({ wakes: 1, completed: { kind: "task", task: 2 } });
    expect(ofKind(events, "task-stepped").find(({ raises }) => raises !== undefined)).toMatchObject({
      task: 1,
      raises: "ValueError('no')",
    });
  });

  it("through what a cancellation reaches a task and a future", () => {
    const events = record(
      "job = asyncio.create_task(asyncio.sleep(5))",
      "both = asyncio.gather(job)",
      "await asyncio.sleep(1)",
      "both.cancel()",
    );
    const [asked] = ofKind(events, "task-cancel-requested");
    expect(asked).toMatchObject({ target: 2, through: { kind: "future", label: "gather" } });
    const done = ofKind(events, "future-done").find(({ state }) => state === "cancelled");
    expect(done).toMatchObject({ label: "sleep(5)", through: { kind: "task", task: 2 } });
  });

  it("the result and the exception of a task as repr prints them", () => {
    const events = record("return {'a': [1.0, None]}");
    expect(ofKind(events, "task-returned")[0]?.result).toBe("{'a': [1.0, None]}");
    expect(ofKind(record("raise ValueError('no')"), "task-raised")[0]?.exception).toBe("ValueError('no')");
  });
});

describe("a watched class", () => {
  it("looks like asyncio's own", () => {
    const events = record(
      "task, future = asyncio.current_task(), asyncio.get_running_loop().create_future()",
      "print(isinstance(task, asyncio.Task), isinstance(task, asyncio.Future), isinstance(future, asyncio.Future))",
      "print(issubclass(asyncio.Task, asyncio.Future), type(future), type(task))",
      "print(future, asyncio.isfuture(task))",
      "future.cancel()",
    );
    expect(outputOf(events)).toBe(
      "True True True\nTrue <class '_asyncio.Future'> <class '_asyncio.Task'>\n<Future pending> True\n",
    );
  });
});
