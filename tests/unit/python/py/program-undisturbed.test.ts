import { beforeAll, describe, expect, test } from "vitest";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let run: RunPython;
beforeAll(async () => {
  run = runsOf(await startPythonOfWorker());
});

/** Runs a coroutine to its end whose result is an object of `class R` with these lines. */
function resultOf(...body: readonly string[]): ReturnType<RunPython> {
  return run(
    "import asyncio, sys, time",
    "class R:",
    ...body.map((line) => `    ${line}`),
    "async def work():",
    "    await asyncio.sleep(1)",
    "    return R()",
    "async def main():",
    "    [[result]] = await asyncio.gather(asyncio.gather(work()))",
    "    print('ok', type(result).__name__, asyncio.get_running_loop().time())",
    "asyncio.run(main())",
  );
}

describe("A program runs as it does unobserved when the repr of a result", () => {
  test.each([
    ["raises", "def __repr__(self): return self.nme"],
    ["raises no Exception", "def __repr__(self): raise KeyboardInterrupt"],
    ["is no text", "def __repr__(self): return 5"],
    ["calls itself without end", "def __repr__(self): return repr(self)"],
    ["prints", "def __repr__(self): print('asked'); print('asked', file=sys.stderr); return 'R'"],
    ["takes time", "def __repr__(self): time.sleep(5); return 'R'"],
    ["makes futures", "def __repr__(self): asyncio.get_running_loop().create_future(); return 'R'"],
  ])("%s", (_what, line) => {
    const { outcome, text } = resultOf(line);
    expect(outcome).toEqual({ kind: "completed" });
    expect(text).toBe("ok R 1.0\n");
  });

  test("runs code while the program traces itself", () => {
    const { text } = run(
      "import asyncio, sys",
      "class R:",
      "    def __repr__(self): return 'R'",
      "async def work(): return R()",
      "def trace(frame, event, argument):",
      "    if frame.f_code.co_name == '__repr__': print('traced')",
      "async def main():",
      "    sys.settrace(trace)",
      "    await asyncio.create_task(work())",
      "    print(sys.gettrace() is trace)",
      "asyncio.run(main())",
    );
    expect(text).toBe("True\n");
  });
});

test("An exception that has no text leaves the program as it does unobserved.", () => {
  const { outcome } = run(
    "import asyncio",
    "class E(Exception):",
    "    def __str__(self): raise SystemExit",
    "    __repr__ = __str__",
    "async def work(): raise E",
    "asyncio.run(work())",
  );
  expect(outcome).toEqual({ kind: "raised", exception: "E: <exception str() failed>", line: 5 });
});

test("The text of a task's name is made once, and the whole name is the program's.", () => {
  const { outcome, text } = run(
    "import asyncio",
    "class Name:",
    "    def __str__(self): print('asked'); return 'x' * 1_000_000",
    "async def work(): pass",
    "async def main():",
    "    task = asyncio.create_task(work(), name=Name())",
    "    await task",
    "    print(len(task.get_name()))",
    "asyncio.run(main())",
  );
  expect(outcome).toEqual({ kind: "completed" });
  expect(text).toBe("asked\n1000000\n");
});

test.each([
  ["a timer at NaN", "loop.call_later(float('nan'), print, 1).cancel()"],
  [
    "a timer at a time that can only be compared",
    "loop.call_at(type('T', (float,), {'__float__': lambda _: 0 / 0})(0), len, '')",
  ],
  ["a result of 20 million characters", "await asyncio.gather(asyncio.to_thread(lambda: 'x' * 20_000_000))"],
])("The page does not refuse %s.", (_what, line) => {
  const { outcome } = run(
    "import asyncio",
    "async def main():",
    "    loop = asyncio.get_running_loop()",
    `    ${line}`,
    "asyncio.run(main())",
  );
  expect(outcome).toEqual({ kind: "completed" });
});

test.each([50, 150, 1000])("Gathers that are nested %d deep are recorded and run.", (depth) => {
  const { outcome, text } = run(
    "import asyncio",
    "async def work(): return 1",
    "async def main():",
    "    nested = work()",
    `    for _ in range(${depth}): nested = asyncio.gather(nested)`,
    "    await nested",
    "    print('end')",
    "asyncio.run(main())",
  );
  expect(outcome).toEqual({ kind: "completed" });
  expect(text).toBe("end\n");
});

test("A sleep of a year ends, and so does the next.", () => {
  const { outcome, text } = run(
    "import asyncio",
    "async def main():",
    "    for seconds in (365 * 86400, 365 * 86400 + 0.1):",
    "        await asyncio.sleep(seconds)",
    "        print(asyncio.get_running_loop().time())",
    "asyncio.run(main())",
  );
  expect(outcome).toEqual({ kind: "completed" });
  expect(text).toBe("31536000.0\n63072000.1\n");
});
