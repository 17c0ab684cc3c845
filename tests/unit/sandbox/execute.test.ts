import { describe, expect, test } from "vitest";
import { execute } from "../../../src/sandbox/execute.ts";
import { EventValidator } from "../../../src/frame/event-validator.ts";
import type { Limits } from "../../../src/frame/limited-instrument.ts";
import type { Outcome } from "../../../src/sandbox/protocol.ts";
import { foldOutput } from "../../../src/trace/folds/output.ts";
import type { TraceEvent } from "../../../src/trace/model/events.ts";
import { compiled } from "../compiler/compiled.ts";

interface Ran {
  readonly outcome: Outcome;
  readonly events: readonly TraceEvent[];
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

const spellings = { putNowait: "put_nowait", returnExceptions: "return_exceptions" };

function run(source: string, limits?: Limits): Ran {
  const events: TraceEvent[] = [];
  const outcome = execute(compiled(source), (batch) => events.push(...batch), limits, undefined, spellings);
  const lines = foldOutput(events);
  const of = (stream: "stdout" | "stderr") =>
    lines.filter((line) => line.stream === stream).map(({ text }) => text);
  return { outcome, events, stdout: of("stdout"), stderr: of("stderr") };
}

/** The body of main(), from line 3 on. */
const inMain = (...lines: string[]) =>
  ['import asyncio from "asyncio";', "async function main() {", ...lines, "}", "asyncio.run(main());"].join(
    "\n",
  );

describe("a program that completes", () => {
  test("has printed what it prints", () => {
    const { outcome, stdout } = run(
      inMain('print("a");', "await asyncio.sleep(1);", 'print("b", [1, "x"], null);'),
    );
    expect(outcome).toEqual({ kind: "completed" });
    expect(stdout).toEqual(["a", "b [1, 'x'] None"]);
  });

  test("runs its tasks as asyncio does", () => {
    const { stdout } = run(`
      import asyncio from "asyncio";
      async function job(name: string, seconds: number) {
        print(name, "begins");
        await asyncio.sleep(seconds);
        print(name, "ends");
        return name;
      }
      async function main() {
        print(await asyncio.gather(job("a", 2), job("b", 1)));
      }
      asyncio.run(main());
    `);
    expect(stdout).toEqual(["a begins", "b begins", "b ends", "a ends", "['a', 'b']"]);
  });

  test("may begin with a line for a shell", () => {
    const { outcome, stdout } = run('#!/usr/bin/env node\nprint("ran");');
    expect([outcome, stdout]).toEqual([{ kind: "completed" }, ["ran"]]);
  });

  test("may declare the names of builtins itself", () => {
    expect(run("const print = 1; let Promise = 2; const fetch = 3; function repr() {}").outcome.kind).toBe(
      "completed",
    );
  });

  test("may use private fields, object rest and generators", () => {
    const { stdout } = run(`
      class A { #x = 1; grow() { this.#x += 1; return #x in this ? this.#x : 0; } }
      const { a, ...rest } = { a: 1, b: 2 };
      function* two() { yield 1; yield 2; }
      print(new A().grow(), rest, [...two()]);
    `);
    expect(stdout).toEqual(["2 {'b': 2} [1, 2]"]);
  });

  test("writes with console.log as with print", () => {
    expect(run('console.log("a", [1]);').stdout).toEqual(["a [1]"]);
  });

  test("may import a module by name and as a whole", () => {
    const { stdout } = run(`
      import * as all from "asyncio";
      import asyncio, { sleep } from "asyncio";
      print(all.sleep === sleep, asyncio.sleep === sleep);
    `);
    expect(stdout).toEqual(["True True"]);
  });

  test("starts afresh: its first task is Task-1 whatever ran before", () => {
    const source = inMain("print(asyncio.currentTask()?.getName());");
    expect([run(source).stdout, run(source).stdout]).toEqual([["Task-1"], ["Task-1"]]);
  });

  test("that exits by SystemExit prints no traceback", () => {
    expect(run("throw new SystemExit(1);")).toMatchObject({ outcome: { kind: "completed" }, stderr: [] });
  });
});

describe("an exception that leaves the program", () => {
  test("is printed with the learner's frames, through coroutines and functions", () => {
    const { outcome, stderr } = run(
      [
        'import asyncio from "asyncio";',
        "function check(n: number) {",
        '  throw new ValueError("bad " + n);',
        "}",
        "async function job() {",
        "  await asyncio.sleep(1);",
        "  check(3);",
        "}",
        "async function main() {",
        "  await job();",
        "}",
        "asyncio.run(main());",
      ].join("\n"),
    );
    expect(stderr).toEqual([
      "Traceback (most recent call last):",
      '  File "main.ts", line 12, in <module>',
      "    asyncio.run(main());",
      '  File "main.ts", line 10, in main',
      "    await job();",
      '  File "main.ts", line 7, in job',
      "    check(3);",
      '  File "main.ts", line 3, in check',
      '    throw new ValueError("bad " + n);',
      "ValueError: bad 3",
    ]);
    expect(outcome).toEqual({ kind: "raised", exception: "ValueError: bad 3", line: 3 });
  });

  test("of a task that is awaited goes through both", () => {
    const { stderr } = run(
      [
        'import asyncio from "asyncio";',
        "async function job() {",
        "  throw new KeyError('k');",
        "}",
        "async function main() {",
        "  const task = asyncio.createTask(job());",
        "  await task;",
        "}",
        "asyncio.run(main());",
      ].join("\n"),
    );
    expect(stderr.filter((line) => line.includes("File"))).toEqual([
      '  File "main.ts", line 9, in <module>',
      '  File "main.ts", line 7, in main',
      '  File "main.ts", line 3, in job',
    ]);
    expect(stderr.at(-1)).toBe("KeyError: 'k'");
  });

  test("that is JavaScript's own has its line", () => {
    const { outcome } = run("const nothing: any = null;\nprint(nothing.x);");
    expect(outcome).toMatchObject({ kind: "raised", line: 2 });
  });

  test("without any loop has the module's line", () => {
    expect(run('print("a");\nthrow new ValueError("no");')).toMatchObject({
      stdout: ["a"],
      stderr: [
        "Traceback (most recent call last):",
        '  File "main.ts", line 2, in <module>',
        '    throw new ValueError("no");',
        "ValueError: no",
      ],
    });
  });

  test("from a method or an anonymous function names it as Python does", () => {
    const { stderr } = run(
      "class A {\n  constructor() {\n    [1].forEach(() => {\n      throw new ValueError();\n    });\n  }\n}\nnew A();",
    );
    expect(stderr.filter((line) => line.includes("File")).map((line) => line.split("in ")[1])).toEqual([
      "<module>",
      "__init__",
      "<lambda>",
    ]);
  });

  test("is followed by what was never awaited", () => {
    const { stderr } = run("async function job() {}\njob();\nthrow new ValueError();");
    expect(stderr.at(3)).toBe("ValueError");
    expect(stderr.some((line) => line.includes("coroutine 'job' was never awaited"))).toBe(true);
  });
});

describe("a clear sentence, at its line, for", () => {
  test.each([
    [
      "asyncio.run in a running loop",
      inMain("asyncio.run(main());"),
      "asyncio.run() cannot be called from a running event loop",
      3,
    ],
    ["an import that does not exist", '\nimport numpy from "numpy";', "No module named 'numpy'", 2],
    ["a name in Python's spelling", inMain("asyncio.create_task(main());"), "Did you mean: 'createTask'?", 3],
    ["awaiting what is not awaitable", inMain("await (5 as any);"), "'int' object can't be awaited", 3],
    ["then on a coroutine", inMain("main().then(print);"), "A coroutine has no .then()", 3],
    ["setTimeout", inMain("setTimeout(() => 1, 5);"), "asyncio.sleep(seconds)", 3],
    ["setTimeout outside the loop", "\nsetTimeout(() => 1, 5);", "asyncio.sleep(seconds)", 2],
    ["new Promise", inMain("await new Promise(() => 1);"), "createFuture()", 3],
    ["Promise.all", inMain("await Promise.all([main()]);"), "asyncio.gather", 3],
    ["Promise.race", inMain("await Promise.race([main()]);"), "asyncio.FIRST_COMPLETED", 3],
    ["the network", '\nfetch("/");', "There is no network here", 2],
    ["another way to the network", "\nnew WebSocket('wss://x');", "There is no network here", 2],
    ["storage", '\nlocalStorage.getItem("a");', "There is no storage here", 2],
    ["the page", "\nparent.document;", "cannot reach the page", 2],
    ["speaking to the frame", "\npostMessage(1);", "cannot reach the page", 2],
  ])("%s", (_what, source, sentence, line) => {
    const { outcome, stderr } = run(source);
    expect(stderr.join("\n")).toContain(sentence);
    expect(outcome).toMatchObject({ kind: "raised", line });
    expect(stderr.some((text) => text.startsWith(`  File "main.ts", line ${line}, in`))).toBe(true);
  });

  test("a native promise that is awaited", () => {
    const { outcome, stderr } = run(inMain('await Function("return Promise.resolve(1)")();'));
    expect(stderr.at(-1)).toMatch(/promise/i);
    expect(outcome).toMatchObject({ kind: "raised", line: 3 });
  });

  test("a deadlock", () => {
    const { outcome, stderr } = run(inMain("await asyncio.getRunningLoop().createFuture();"));
    expect(stderr.join("\n")).toMatch(/deadlock/i);
    expect(outcome).toMatchObject({ kind: "raised", line: 3 });
  });
});

describe("a limit", () => {
  test("of lines stops the program with a line that says so", () => {
    const { outcome, stdout, stderr } = run("while (true) print(1);");
    expect(outcome).toEqual({ kind: "stopped", reason: "output-limit" });
    expect(stdout).toHaveLength(10_000);
    expect(stderr).toEqual(["Stopped: the program printed more than 10,000 lines."]);
  });

  test("of events stops the program with a line that says so", () => {
    const { outcome, events, stderr } = run(inMain("while (true) await asyncio.sleep(0);"));
    expect(outcome).toEqual({ kind: "stopped", reason: "event-limit" });
    expect(events).toHaveLength(200_001);
    expect(stderr).toEqual([
      "Stopped: the program made more than 200,000 events, which is more than can be shown.",
    ]);
  });

  test("of events leaves a record that is valid, whatever event passes it", () => {
    for (let events = 1; events < 60; events++) {
      const ran = run(
        inMain(
          "const loop = asyncio.getRunningLoop();",
          "const again = () => { loop.callSoon(again); };",
          "again();",
          "asyncio.createTask(asyncio.sleep(1));",
          "await asyncio.sleep(0.5);",
        ),
        { events },
      );
      expect(ran.outcome).toEqual({ kind: "stopped", reason: "event-limit" });
      expect(() => new EventValidator().read(ran.events)).not.toThrow();
    }
  });

  test("of characters stops the program with a line that says so", () => {
    const { outcome, stderr } = run('print("x".repeat(50)); print("never");', { outputCharacters: 40 });
    expect(outcome).toEqual({ kind: "stopped", reason: "output-limit" });
    expect(stderr).toEqual(["Stopped: the program printed more than 40 characters."]);
  });

  test("is reported at once, though the program catches everything", () => {
    const told: Outcome[] = [];
    const { outcome, stdout } = run("for (let i = 0; i < 9; i++) { try { print(i); } catch {} }", {
      outputLines: 3,
      onLimit: (stopped) => told.push(stopped),
    });
    expect(told).toEqual([outcome]);
    expect(outcome).toEqual({ kind: "stopped", reason: "output-limit" });
    expect(stdout).toEqual(["0", "1", "2"]);
  });

  test("that is not passed leaves the program alone", () => {
    expect(run("print(1); print(2); print(3);", { outputLines: 3 }).outcome).toEqual({ kind: "completed" });
  });
});

test("A timer is due at its own time, also where the clock's resolution is less than the next number.", () => {
  const { outcome, stdout } = run(
    'import time from "time";\n' +
      inMain(
        "await asyncio.sleep(365 * 86_400);",
        "print(asyncio.getRunningLoop().time());",
        "time.sleep(2 ** 33);",
        "await asyncio.sleep(1e-7);",
        'print("slept");',
      ),
  );
  expect(outcome).toEqual({ kind: "completed" });
  expect(stdout).toEqual(["31536000", "slept"]);
});

test("A timer that is further away than the limit of events reaches ends the run.", () => {
  const { outcome } = run(inMain("await asyncio.sleep(1e300);"));
  expect(outcome).toEqual({ kind: "stopped", reason: "event-limit" });
});

test("A program does not reach what records and hands on its events.", () => {
  const { stdout } = run(
    inMain(
      "const open: object[] = [asyncio.getRunningLoop(), asyncio.currentTask()];",
      "const seen = new Set(open);",
      "for (let object = open.pop(); object !== undefined; object = open.pop()) {",
      '  if ("flush" in object) print("reached");',
      "  for (const key of Reflect.ownKeys(object)) {",
      "    const value = Object.getOwnPropertyDescriptor(object, key).value;",
      '    if (typeof value !== "object" || value === null || seen.has(value)) continue;',
      "    seen.add(value);",
      "    open.push(value);",
      "  }",
      "}",
      "print(seen.size > 2);",
    ),
  );
  expect(stdout).toEqual(["True"]);
});

test("What is printed is handed on while the program runs, at first at once.", () => {
  const seen: number[] = [];
  const batches: number[] = [];
  const global = Object.assign(globalThis, { look: () => seen.push(batches.length) });
  execute(compiled('print(1);\nFunction("return this")().look();\nprint(2);'), (events) =>
    batches.push(events.length),
  );
  Reflect.deleteProperty(global, "look");
  expect(seen).toEqual([1]);
  expect(batches).toEqual([1, 1]);
});

test("A program that prints much hands on its output in batches, and some after some time.", () => {
  let count = 0;
  let now = 0;
  execute(compiled("for (let i = 0; i < 3000; i++) print(i);"), () => count++, {
    now: () => (now += 10),
  });
  expect(count).toBeGreaterThan(505);
  expect(count).toBeLessThan(1000);
});

describe("a traceback", () => {
  test("inside an ExceptionGroup begins in the block that caught the exception", () => {
    const { stderr } = run(
      inMain("await using group = new asyncio.TaskGroup();", 'throw new ValueError("no");'),
    );
    expect(stderr.slice(stderr.indexOf("  +-+---------------- 1 ----------------"))).toEqual([
      "  +-+---------------- 1 ----------------",
      "    | Traceback (most recent call last):",
      '    |   File "main.ts", line 4, in main',
      '    |     throw new ValueError("no");',
      "    | ValueError: no",
      "    +------------------------------------",
    ]);
  });

  test("of the cancellation behind a TimeoutError names the await that was cancelled", () => {
    const { stderr } = run(inMain("await using scope = asyncio.timeout(1);", "await asyncio.sleep(5);"));
    expect(stderr.slice(0, 4)).toEqual([
      "Traceback (most recent call last):",
      '  File "main.ts", line 4, in main',
      "    await asyncio.sleep(5);",
      "asyncio.exceptions.CancelledError",
    ]);
  });

  test("shows a block's frame once when the exception goes on", () => {
    const { stderr } = run(inMain("await using scope = asyncio.timeout(1);", 'throw new ValueError("no");'));
    expect(stderr.filter((line) => line.includes("in main"))).toEqual(['  File "main.ts", line 4, in main']);
  });

  test("of an exception that was set on a future and never raised has no frames", () => {
    const { stderr } = run(
      inMain('asyncio.getRunningLoop().createFuture().setException(new ValueError("lost"));'),
    );
    expect(stderr).toEqual([
      "Future exception was never retrieved",
      "future: <Future finished exception=ValueError('lost')>",
      "ValueError: lost",
    ]);
  });

  test("begins at the call of asyncio.run even when a task raises the exception again at the end", () => {
    const { stderr } = run(`import asyncio from "asyncio";
      async function stubborn(future) {
        try { await asyncio.sleep(5); } finally { await future; }
      }
      async function main() {
        const future = asyncio.getRunningLoop().createFuture();
        asyncio.createTask(stubborn(future));
        await asyncio.sleep(0);
        future.setException(new ValueError("shared"));
        await future;
      }
      asyncio.run(main());`);
    const last = stderr.slice(stderr.lastIndexOf("Traceback (most recent call last):"));
    expect(last[1]).toBe('  File "main.ts", line 12, in <module>');
  });
});

test("An event of a thread's function has the loop's time: times do not go back.", () => {
  const { events } = run(`import asyncio from "asyncio";
    import time from "time";
    function work(loop: asyncio.AbstractEventLoop) {
      time.sleep(1);
      loop.callSoonThreadsafe(print, "called");
    }
    async function main() {
      await asyncio.toThread(work, asyncio.getRunningLoop());
    }
    asyncio.run(main());`);
  const times = events.map(({ time }) => time);
  expect(times).toEqual(times.toSorted((first, second) => first - second));
});

describe("a text that is too long for the trace", () => {
  const cut = (text: string) =>
    `${text.slice(0, 9_950)}… (${(text.length - 9_950).toLocaleString("en-US")} more characters)`;
  const long = "n".repeat(100_000);

  test("is cut in a task's name, and whole for the program", () => {
    const { events, stdout } = run(
      inMain(
        'const task = asyncio.createTask(asyncio.sleep(0), { name: "n".repeat(100_000) });',
        "await task;",
        "print(task.getName().length);",
      ),
    );
    const names = events.flatMap((event) => (event.kind === "task-created" ? [event.name] : []));
    expect(names[1]).toBe(cut(long));
    expect(stdout).toEqual(["100000"]);
  });

  test("is cut in a result, and whole for the program", () => {
    const { events, stdout } = run(
      inMain(
        'const [text] = await asyncio.gather(asyncio.sleep(0, "n".repeat(100_000)));',
        "print(text.length);",
      ),
    );
    const lengths = events.flatMap((event) => (event.kind === "task-returned" ? [event.result.length] : []));
    expect(lengths[0]).toBeLessThan(10_100);
    expect(stdout).toEqual(["100000"]);
  });

  test("is cut in the outcome", () => {
    const { outcome } = run('throw new ValueError("n".repeat(100_000));');
    expect(outcome).toEqual({ kind: "raised", exception: cut(`ValueError: ${long}`), line: 1 });
  });

  test("is cut in a write that passes the limit of lines at once", () => {
    expect(run('print("a\\n".repeat(20_000));')).toMatchObject({
      outcome: { kind: "stopped", reason: "output-limit" },
      stdout: Array.from({ length: 10_000 }, () => "a"),
      stderr: ["Stopped: the program printed more than 10,000 lines."],
    });
  });

  test("is cut in a write that passes the limit of characters, as a line before the one that says so", () => {
    const { events } = run('print("x".repeat(5_000_000));');
    expect(foldOutput(events)).toMatchObject([
      { stream: "stdout", text: "x".repeat(2_000_000) },
      { stream: "stderr", text: "Stopped: the program printed more than 2,000,000 characters." },
    ]);
    expect(() => new EventValidator().read(events)).not.toThrow();
  });
});

describe("an object of the program's whose text cannot be made", () => {
  test("is shown as CPython shows an exception whose str() fails", () => {
    const { outcome, stderr } = run(
      'class Silent extends Error { override get message(): string { throw new Error("no"); } }\nthrow new Silent();',
    );
    expect(stderr.at(-1)).toBe("Silent: <exception str() failed>");
    expect(outcome).toMatchObject({ kind: "raised", exception: "Silent: <exception str() failed>" });
  });

  test("does not disturb the program when it is a task's result", () => {
    const { outcome, events, stdout } = run(
      inMain(
        "const task = asyncio.createTask(asyncio.sleep(0, { __repr__() { throw new Error(); } }));",
        "await task;",
        'print("done");',
      ),
    );
    expect(outcome).toEqual({ kind: "completed" });
    expect(stdout).toEqual(["done"]);
    expect(events.find(({ kind }) => kind === "task-returned")).toMatchObject({ result: "<repr() failed>" });
  });
});

test("Futures that are nested deeper than a trace may record are recorded down to that depth.", () => {
  const { outcome, events } = run(
    inMain(
      "let future: asyncio.Future<unknown> = asyncio.getRunningLoop().createFuture();",
      "asyncio.getRunningLoop().callSoon((first: asyncio.Future<unknown>) => first.setResult(1), future);",
      "for (let i = 0; i < 20_000; i++) future = asyncio.shield(future);",
      "await future;",
    ),
  );
  expect(outcome).toEqual({ kind: "completed" });
  expect(events.every((event) => JSON.stringify(event).length < 10_000)).toBe(true);
});

test("A timer at NaN is recorded as due at once, and a wait for infinity as a deadlock.", () => {
  const atNaN = run(
    inMain("asyncio.getRunningLoop().callLater(NaN, print, 'called');", "await asyncio.sleep(0);"),
  );
  expect(atNaN.stdout).toEqual(["called"]);
  expect(atNaN.events.flatMap((event) => (event.kind === "handle-scheduled" ? [event.when] : []))).toContain(
    0,
  );
  const forInfinity = run(inMain("await asyncio.sleep(Infinity);"));
  expect(forInfinity.outcome).toMatchObject({ kind: "raised", line: 3 });
  expect(forInfinity.stderr.at(-1)).toContain(
    "deadlock: nothing is ready and no timer is ever due, so nothing can ever happen again",
  );
});

describe("a program that uses a name of Python's", () => {
  const note = "Python’s put_nowait is putNowait here.";
  const habit = inMain("const q = new asyncio.Queue<number>();", "q.put_nowait(1);");

  test("gets a note below the traceback, and in what the run reports", () => {
    const { outcome, stderr } = run(habit);
    expect(stderr.slice(-2)).toEqual(["TypeError: q.put_nowait is not a function", note]);
    expect(outcome).toMatchObject({
      kind: "raised",
      exception: `TypeError: q.put_nowait is not a function. ${note}`,
    });
  });

  test("gets the note in the traceback of a task, too", () => {
    const { stderr } = run(
      inMain(
        "const q = new asyncio.Queue<number>();",
        "asyncio.createTask((async () => q.put_nowait(1))());",
        "await asyncio.sleep(1);",
      ),
    );
    expect(stderr).toContain(note);
  });

  test("finds the property undefined, as any that is not there", () => {
    const { stdout } = run(
      inMain(
        "const q = new asyncio.Queue<number>();",
        'print(q.put_nowait === undefined, "put_nowait" in q);',
      ),
    );
    expect(stdout).toEqual(["True False"]);
  });

  test("catches the error as JavaScript made it", () => {
    const { stdout } = run(
      inMain("try {", "new asyncio.Queue<number>().put_nowait(1);", "} catch (e) { print(e.message); }"),
    );
    expect(stdout[0]).toMatch(/put_nowait is not a function$/);
  });

  test("is refused options in Python's spelling", () => {
    const { stderr } = run(inMain("await asyncio.gather({ return_exceptions: true });"));
    expect(stderr.slice(-2)).toEqual([
      "TypeError: gather() got an unexpected keyword argument 'return_exceptions'",
      "Python’s return_exceptions is returnExceptions here.",
    ]);
  });
});
