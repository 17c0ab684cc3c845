import { beforeAll, describe, expect, test } from "vitest";
import type { Python } from "../../../../src/python/worker/start.ts";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let python: Python;
let run: RunPython;

beforeAll(async () => {
  python = await startPythonOfWorker();
  run = runsOf(python);
});

describe("a program", () => {
  test("hands on each line as soon as it is printed, so that it is seen though the next never ends", () => {
    expect(run("print('one')", "print('two', 'three')").batches.filter((text) => text !== "")).toEqual([
      "one\n",
      "two three\n",
    ]);
  });

  test("hands on many lines in batches", () => {
    const { text, batches } = run("for i in range(5000): print(i)");
    expect(text.split("\n")).toHaveLength(5001);
    expect(batches.length).toBeLessThan(1000);
  });

  test("begins where the one before knew nothing", () => {
    run("left = 1", "import asyncio", "async def main(): pass", "asyncio.run(main())");
    const { text } = run(
      "import asyncio",
      "async def main(): print(asyncio.current_task().get_name(), 'left' in globals())",
      "asyncio.run(main())",
    );
    expect(text).toBe("Task-1 False\n");
  });
});

describe("the outcome", () => {
  test("of a program that ends well is completed", () => {
    expect(run("print(1)").outcome).toEqual({ kind: "completed" });
  });

  test("names the exception and the learner's line where it was raised", () => {
    expect(run("import json", "def read(text):", "    return json.loads(text)", "read('{')").outcome).toEqual(
      {
        kind: "raised",
        exception:
          "json.decoder.JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        line: 3,
      },
    );
  });

  test("of a program that does not compile has its line", () => {
    expect(run("x = 1", "await x").outcome).toEqual({
      kind: "raised",
      exception: "SyntaxError: 'await' outside function",
      line: 2,
    });
  });

  test.each([
    [
      "asyncio.createTask(None)",
      "AttributeError: module 'asyncio' has no attribute 'createTask'. Did you mean: 'create_task'?",
    ],
    ["x = null", "NameError: name 'null' is not defined. In Python it is None."],
    ["console.log(1)", "NameError: name 'console' is not defined. In Python it is print()."],
    ["nothing_like_it", "NameError: name 'nothing_like_it' is not defined"],
  ])("of %s, a habit from TypeScript, says how Python spells it", (line, exception) => {
    expect(run("import asyncio", line).outcome).toEqual({ kind: "raised", exception, line: 2 });
  });

  test("of an exception without words is its name", () => {
    expect(run("class Odd(Exception): pass", "raise Odd").outcome).toEqual({
      kind: "raised",
      exception: "Odd",
      line: 2,
    });
  });

  test("of SystemExit is completed, its last word is printed", () => {
    const { outcome, text } = run("raise SystemExit('enough')");
    expect([outcome.kind, text]).toEqual(["completed", "enough\n"]);
  });
});

describe("what a browser cannot do fails with a sentence at the learner's line:", () => {
  const inLoop = (statement: string): string[] => [
    "import asyncio",
    `async def main(): ${statement}`,
    "asyncio.run(main())",
  ];
  test.each([
    ["input", ["input('Your name? ')"], 1, "press Input below it and type the lines"],
    ["standard input", ["import sys", "sys.stdin.readline()"], 2, "press Input below it and type the lines"],
    [
      "a socket",
      ["import socket", "socket.create_connection(('example.com', 80))"],
      2,
      "there is no network here",
    ],
    [
      "a download",
      ["import urllib.request as u", "u.urlopen('http://example.com')"],
      2,
      "there is no network here",
    ],
    [
      "a connection",
      inLoop("await asyncio.open_connection('python.org', 80)"),
      2,
      "there is no network here",
    ],
    ["an address", inLoop("await asyncio.open_connection('192.0.2.1', 80)"), 2, "there is no network here"],
    [
      "a thread that the program does not wait for",
      ["import threading", "threading.Thread(target=print, daemon=True).start()"],
      2,
      "a current Chrome, Edge or Firefox",
    ],
    [
      "a pool of processes",
      ["from concurrent.futures import ProcessPoolExecutor as P", "P()"],
      2,
      "no other process",
    ],
    [
      "multiprocessing",
      ["import multiprocessing as m", "m.Process(target=print).start()"],
      2,
      "no other process",
    ],
    ["subprocess", ["import subprocess", "subprocess.run(['ls'])"], 2, "no other process"],
    ["a shell", ["import os", "os.system('ls')"], 2, "no other process"],
    ["asyncio's subprocess", inLoop("await asyncio.create_subprocess_exec('ls')"), 2, "no other process"],
    [
      "waiting for a signal",
      ["import signal", "signal.sigwait([2])"],
      2,
      "nothing else runs that could send it",
    ],
    [
      "a timer of processor time",
      ["import signal", "signal.setitimer(signal.ITIMER_PROF, 1)"],
      2,
      "takes no processor time",
    ],
    [
      "being stopped",
      ["import signal", "signal.raise_signal(signal.SIGTSTP)"],
      2,
      "cannot be stopped and continued",
    ],
    ["the memory of Python", ["import ctypes"], 1, "cannot reach the memory of Python"],
    [
      "waiting for files",
      ["import select", "select.select([1], [], [], 1)"],
      2,
      "files and pipes of a browser cannot be waited for",
    ],
    [
      "a pipe",
      inLoop("await asyncio.get_running_loop().connect_read_pipe(asyncio.Protocol, None)"),
      2,
      "no pipes in a browser",
    ],
    [
      "TLS",
      ["import ssl, socket", "ssl.create_default_context().wrap_socket(socket.socket())"],
      2,
      "connections are not encrypted here",
    ],
    [
      "a socket that would have to wait",
      ["import socket", "left, right = socket.socketpair()", "left.recv(1)"],
      3,
      "nothing else runs that could end the wait",
    ],
    [
      "a file descriptor that is sent",
      ["import socket", "left, right = socket.socketpair()", "socket.send_fds(left, [b'x'], [1])"],
      3,
      "ancillary data",
    ],
    [
      "a socket of another family",
      ["import socket", "socket.socket(socket.AF_CAN)"],
      2,
      "AF_INET, AF_INET6 and AF_UNIX",
    ],
    [
      "a socket on a thread that runs ahead",
      [
        "import asyncio, socket, time",
        "def send(sock):",
        "    time.sleep(1)",
        "    sock.send(b'x')",
        "async def main():",
        "    left, right = socket.socketpair()",
        "    await asyncio.to_thread(send, left)",
        "asyncio.run(main())",
      ],
      4,
      "after time has passed in it",
    ],
    [
      "a socket that a thread would have to wait for",
      [
        "import asyncio, socket",
        "async def main():",
        "    left, right = socket.socketpair()",
        "    await asyncio.to_thread(left.recv, 1)",
        "asyncio.run(main())",
      ],
      4,
      "cannot wait here for the event loop or for another thread",
    ],
    ["a module of the machinery around it", ["import clock"], 1, "and no packages"],
    ["a package", ["import numpy"], 1, "the standard library of Python, and no packages"],
    ["a module that is missing", ["import tkinter"], 1, "needs what a browser does not have"],
    ["the browser", ["import js"], 1, "cannot reach the page"],
  ])("%s", (_what, lines, line, words) => {
    const { outcome, text } = run(...lines);
    expect(outcome).toMatchObject({ kind: "raised", line });
    expect(outcome.kind === "raised" && outcome.exception).toContain(words);
    expect(text).toContain(words);
    expect(text).not.toMatch(/\.py", line(?<!main\.py", line)|pyodide/);
  });

  test("and can be caught as in any Python", () => {
    const { text } = run(
      "try: import numpy",
      "except ImportError: print('no numpy')",
      "try: open('missing')",
      "except OSError: print('no file')",
    );
    expect(text).toBe("no numpy\nno file\n");
  });

  test("a function on a thread of asyncio's runs all the same", () => {
    const { text } = run(
      "import asyncio, time",
      "from concurrent.futures import ThreadPoolExecutor",
      "async def main():",
      "    with ThreadPoolExecutor() as pool:",
      "        await asyncio.get_running_loop().run_in_executor(pool, time.sleep, 1)",
      "    print(time.monotonic())",
      "asyncio.run(main())",
    );
    expect(text).toBe("1.0\n");
  });
});

describe("a check", () => {
  test("finds nothing in a program that compiles, and does not run it", () => {
    expect(python.check("raise SystemExit")).toBe("[]");
  });

  test.each([
    ["x = = 1", 1, 5, 1, 6, "invalid syntax"],
    ["if True:\npass", 2, 1, 2, 5, "expected an indented block after 'if' statement on line 1"],
    ["print('a", 1, 7, 1, 8, "unterminated string literal (detected at line 1)"],
    ["await x", 1, 1, 1, 8, "'await' outside function"],
  ])("of %j says where and what", (source, line, column, endLine, endColumn, message) => {
    expect(JSON.parse(python.check(source))).toEqual([
      { severity: "error", line, column, endLine, endColumn, message },
    ]);
  });

  test("of a text that is none says so", () => {
    expect(python.check("a\0b")).toContain("null bytes");
  });
});

describe("what a trace cannot tell as it is", () => {
  const inMain = (...lines: readonly string[]) => [
    "import asyncio",
    "async def main():",
    ...lines.map((line) => `    ${line}`),
    "asyncio.run(main())",
  ];

  test("is cut in a task's name and result, and whole for the program", () => {
    const { outcome, text, events } = run(
      ...inMain(
        "task = asyncio.create_task(asyncio.sleep(0, b'x' * 100_000), name='n' * 100_000)",
        "print(len(await task), len(task.get_name()))",
      ),
    );
    expect(outcome).toEqual({ kind: "completed" });
    expect(text).toBe("100000 100000\n");
    const name = events.flatMap((event) => (event.kind === "task-created" ? [event.name] : []))[1];
    expect(name).toBe(`${"n".repeat(9_950)}… (90,050 more characters)`);
    expect(events.every((event) => JSON.stringify(event).length < 40_000)).toBe(true);
  });

  test("is cut in the exception of the outcome", () => {
    const { outcome } = run("raise ValueError('x' * 100_000)");
    expect(outcome).toEqual({
      kind: "raised",
      exception: `ValueError: ${"x".repeat(9_938)}… (90,062 more characters)`,
      line: 1,
    });
  });

  test("is the text of an object that has none: the program is not disturbed", () => {
    const { outcome, text, events } = run(
      "class Silent:",
      "    def __repr__(self): raise ValueError",
      ...inMain("await asyncio.create_task(asyncio.sleep(0, Silent()))", "print('done')"),
    );
    expect([outcome, text]).toEqual([{ kind: "completed" }, "done\n"]);
    expect(events.find(({ kind }) => kind === "task-returned")).toMatchObject({ result: "<repr() failed>" });
  });

  test("is output beyond the limit, which stops the run before it is copied", () => {
    const { outcome, text } = run("print('x' * 10_000_000)");
    expect(outcome).toEqual({ kind: "stopped", reason: "output-limit" });
    expect(text).toBe(
      `${"x".repeat(2_000_000)}\nStopped: the program printed more than 2,000,000 characters.\n`,
    );
  });

  test("is a time that no timer has", () => {
    const { outcome, text, events } = run(
      ...inMain(
        "loop = asyncio.get_running_loop()",
        "loop.call_later(float('nan'), print, 'nan')",
        "loop.call_later(float('inf'), print, 'inf')",
        "await asyncio.sleep(0)",
      ),
    );
    expect([outcome, text]).toEqual([{ kind: "completed" }, "nan\n"]);
    const times = events.flatMap((event) => (event.kind === "handle-scheduled" ? [event.when] : []));
    expect(times).toEqual(expect.arrayContaining([0, Infinity]));
  });

  test("is a wait without end: it is a deadlock", () => {
    const { outcome } = run(...inMain("await asyncio.sleep(float('inf'))"));
    expect(JSON.stringify(outcome)).toContain("deadlock: nothing is ready and no timer is ever due");
  });

  test("is a deadlock, whose message says which task waits where and for what", () => {
    const { outcome } = run(
      "import asyncio",
      "lock = asyncio.Lock()",
      "async def job():",
      "    await asyncio.get_running_loop().create_future()",
      "async def main():",
      "    task = asyncio.create_task(job(), name='job')",
      "    async with lock:",
      "        await asyncio.sleep(0)",
      "        async with lock: pass",
      "asyncio.run(main())",
    );
    expect(outcome).toMatchObject({
      exception:
        "RuntimeError: deadlock: nothing is ready and no timer is set, so nothing can ever happen again: " +
        "Task-1 (main) waits at line 9 for lock.acquire, which it holds itself since line 7; " +
        "job (job) waits at line 4 for a future that is never resolved. " +
        "Let something that runs set the result that is waited for, or limit the wait with asyncio.timeout(seconds).",
    });
  });
});

describe("a program that calls the function that sends events to the page", () => {
  // The garbage collector lists every object of the process.
  const emit =
    "import gc; emit = next(o for o in gc.get_objects() if type(o).__name__ == '_LiveRecorder')._send";

  test.each([
    ["no JSON", "emit('[')"],
    ["no events", "emit('[1]')"],
    [
      "an event that there cannot be",
      'emit(\'[{"kind": "output", "stream": "stdout", "text": "x", "time": -1}]\')',
    ],
    ["no text", "emit(5)"],
  ])("with %s is stopped", (_what, call) => {
    const { outcome, text } = run(emit, "print('begun')", call, "print('never heard')");
    expect([outcome, text]).toEqual([{ kind: "stopped", reason: "invalid-events" }, "begun\n"]);
  });
});

describe("what the compiler refuses is printed as CPython prints it:", () => {
  test.each([
    [
      "brackets in brackets",
      `x = ${"[".repeat(300)}${"]".repeat(300)}`,
      "SyntaxError: too many nested parentheses",
    ],
    [
      "blocks in blocks",
      Array.from({ length: 101 }, (_, depth) => `${" ".repeat(depth)}if 1:`).join("\n"),
      "IndentationError: too many levels of indentation",
    ],
    [
      "what the parser has no room for",
      `x = ${"lambda: ".repeat(3_000)}1`,
      "MemoryError: Parser stack overflowed - Python source too complex to parse",
    ],
  ])("%s", (_what, source, sentence) => {
    const { outcome, text } = run(source);
    expect(text.trimEnd().split("\n").at(-1)).toBe(sentence);
    expect(outcome).toMatchObject({ kind: "raised", exception: sentence });
  });
});

test("A program that traces itself ends as it does without.", () => {
  const { outcome, text } = run(
    "import sys",
    "def trace(*event): return trace",
    "sys.settrace(trace)",
    "print('x')",
  );
  expect([outcome, text]).toEqual([{ kind: "completed" }, "x\n"]);
});

test("A signal without a handler is the outcome of the program that it ends.", () => {
  const { outcome, text } = run("import signal", "signal.raise_signal(signal.SIGTERM)");
  expect(outcome).toEqual({ kind: "raised", exception: "SIGTERM: Terminated", line: 2 });
  expect(text).toBe("Terminated\n");
});
