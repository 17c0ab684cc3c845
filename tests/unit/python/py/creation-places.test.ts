import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
let run: RunPython;
beforeAll(async () => {
  oracle = await sharedOracle();
  run = runsOf(await startPythonOfWorker());
});

/** What a program prints in debug mode, watched and unwatched. Lines of the library are 0. */
function printed(...main: readonly string[]): readonly string[] {
  const lines = [
    "import asyncio",
    "async def job(): await asyncio.sleep(1)",
    "def fail(): raise ValueError('no')",
    "async def main():",
    "    loop = asyncio.get_running_loop()",
    ...main.map((line) => `    ${line}`),
    "asyncio.run(main(), debug=True)",
  ];
  const { text } = oracle.run(lines.join("\n"));
  expect(run(...lines).text).toBe(text);
  return text
    .replaceAll(/(\/usr\/lib\/[^:]*:)\d+/g, "$10")
    .trimEnd()
    .split("\n");
}

describe("In debug mode it is said where something was made:", () => {
  test("a task and a future in the function of asyncio that makes it, a handle in that of the program", () => {
    const lines = printed(
      "print(asyncio.current_task())",
      "print(asyncio.create_task(job()))",
      "print(loop.create_future())",
      "print(asyncio.Future())",
      "print(loop.call_soon(int), loop.call_soon_threadsafe(int))",
      "timer = loop.call_later(1, int)",
      "print(repr(timer)[-24:], repr(loop.call_at(2, int))[-24:])",
    );
    const library = "/usr/lib/python3.14/asyncio/";
    expect(lines).toEqual([
      `<Task pending name='Task-1' coro=<main() running at main.py:6> cb=[_run_until_complete_cb() at ${library}base_events.py:0] created at ${library}runners.py:0>`,
      `<Task pending name='Task-2' coro=<job() running at main.py:2> created at ${library}tasks.py:0>`,
      `<Future pending created at ${library}base_events.py:0>`,
      "<Future pending created at main.py:9>",
      "<Handle int() created at main.py:10> <_ThreadSafeHandle int() created at main.py:10>",
      ") created at main.py:11> ) created at main.py:12>",
    ]);
  });

  test("a report has the calls of the program that led there", () => {
    const lines = printed("loop.call_soon(fail)", "await asyncio.sleep(0)");
    expect(lines).toEqual([
      "Exception in callback fail() at main.py:3",
      "handle: <Handle fail() at main.py:3 created at main.py:6>",
      "source_traceback: Object created at (most recent call last):",
      '  File "main.py", line 8, in <module>',
      "    asyncio.run(main(), debug=True)",
      '  File "main.py", line 6, in main',
      "    loop.call_soon(fail)",
      "Traceback (most recent call last):",
      '  File "main.py", line 3, in fail',
      "    def fail(): raise ValueError('no')",
      "ValueError: no",
    ]);
  });

  test("so has that of a task whose exception nothing retrieves", () => {
    const lines = printed("async def bug(): fail()", "asyncio.create_task(bug())", "await asyncio.sleep(0)");
    expect(lines.slice(2, 7)).toEqual([
      "source_traceback: Object created at (most recent call last):",
      '  File "main.py", line 9, in <module>',
      "    asyncio.run(main(), debug=True)",
      '  File "main.py", line 7, in main',
      "    asyncio.create_task(bug())",
    ]);
  });

  test("and the warning of a coroutine that was never awaited", () => {
    expect(printed("job()")).toEqual([
      "main.py:6: RuntimeWarning: coroutine 'job' was never awaited",
      "Coroutine created at (most recent call last)",
      '  File "main.py", line 7, in <module>',
      "    asyncio.run(main(), debug=True)",
      '  File "main.py", line 6, in main',
      "    job()",
      "  job()",
      "RuntimeWarning: Enable tracemalloc to get the object allocation traceback",
    ]);
  });
});
