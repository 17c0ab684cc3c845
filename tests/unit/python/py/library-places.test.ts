import { beforeAll, describe, expect, test } from "vitest";
import { type RunPython, runsOf, startPythonOfWorker } from "../../../support/python-of-worker.ts";

let run: RunPython;
beforeAll(async () => {
  run = runsOf(await startPythonOfWorker());
});

describe("Places in CPython's library are called as on Linux", () => {
  test("in a call graph", () => {
    const { text } = run(
      "import asyncio",
      "async def job(): asyncio.print_call_graph(); print(asyncio.format_call_graph().splitlines()[2])",
      "async def main():",
      "    async with asyncio.TaskGroup() as group: group.create_task(job())",
      "asyncio.run(main())",
    );
    const lines = text.split("\n").filter((line) => line.includes("File"));
    expect(lines.map((line) => line.replace(/(?<=lib\/.*, line )\d+/, "0").replace(/^[ +|]*/, ""))).toEqual([
      "File '/usr/lib/python3.14/asyncio/graph.py', line 0, in print_call_graph()",
      "File 'main.py', line 2, in async job()",
      "File '/usr/lib/python3.14/asyncio/taskgroups.py', line 0, in async TaskGroup._aexit()",
      "File '/usr/lib/python3.14/asyncio/taskgroups.py', line 0, in async TaskGroup.__aexit__()",
      "File 'main.py', line 4, in async main()",
      "File 'main.py', line 2, in async job()",
    ]);
  });

  test("in a warning, which quotes the line", () => {
    const { text } = run(
      "import asyncio, warnings",
      "warnings.simplefilter('always')",
      "loop = asyncio.new_event_loop()",
      "del loop",
      "import gc",
      "gc.collect()",
    );
    expect(text).toMatch(
      /^\/usr\/lib\/python3\.14\/asyncio\/base_events\.py:\d+: ResourceWarning: unclosed /,
    );
    expect(text).toContain('\n  _warn(f"unclosed event loop {self!r}", ResourceWarning, source=self)\n');
  });
});

describe("An exception that was raised in the library only", () => {
  test("has a traceback, in which no call is shown", () => {
    const { text } = run(
      "import asyncio",
      "async def main():",
      "    asyncio.get_running_loop().call_soon(int, 'x')",
      "    await asyncio.sleep(0)",
      "asyncio.run(main())",
    );
    expect(text).toBe(
      [
        "Exception in callback int()",
        "handle: <Handle int()>",
        "Traceback (most recent call last):",
        "ValueError: invalid literal for int() with base 10: 'x'",
        "",
      ].join("\n"),
    );
  });

  test("one that was never raised has none", () => {
    const { text } = run(
      "import asyncio",
      "async def main(): asyncio.Future().set_exception(ValueError('no'))",
      "asyncio.run(main())",
    );
    expect(text).not.toContain("Traceback");
    expect(text).toContain("\nValueError: no\n");
  });
});

describe("The program is a module with a file", () => {
  test("of which it can ask for the source", () => {
    const { text } = run(
      "import inspect, os",
      "class Kind:",
      "    size = 1",
      "print(os.path.basename(__file__), os.path.isabs(__file__), inspect.getsource(Kind))",
    );
    expect(text).toBe("main.py True class Kind:\n    size = 1\n\n");
  });
});
