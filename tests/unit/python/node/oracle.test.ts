import { beforeAll, describe, expect, it } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

function inMain(...lines: readonly string[]): string {
  return [
    "import asyncio, time",
    "async def main():",
    ...lines.map((line) => `    ${line}`),
    "asyncio.run(main())",
  ].join("\n");
}

/** Each line that the program prints, after the virtual second at which it was begun. */
function timedLines(source: string): string[] {
  const lines: string[] = [];
  let atStart = true;
  for (const write of oracle.run(source).output) {
    if (atStart) lines.push(`${write.time} `);
    lines.push(`${lines.pop() ?? ""}${write.text}`);
    atStart = write.text.endsWith("\n");
  }
  return lines.map((line) => line.trimEnd());
}

describe("the clock", () => {
  it("moves to the next timer when the loop has nothing to do", () => {
    expect(timedLines(inMain("await asyncio.sleep(3600)", "print('an hour later')"))).toEqual([
      "3600 an hour later",
    ]);
  });

  it("is moved by time.sleep, which holds every other task", () => {
    const source = inMain(
      "asyncio.get_running_loop().call_later(1, print, 'timer')",
      "time.sleep(2)",
      "print(time.monotonic())",
      "await asyncio.sleep(0)",
    );
    expect(timedLines(source)).toEqual(["2 2.0", "2 timer"]);
  });

  it("starts again at zero for each program, as do the names of tasks", () => {
    const source = inMain(
      "print(asyncio.current_task().get_name(), time.monotonic())",
      "await asyncio.sleep(5)",
    );
    expect(timedLines(source)).toEqual(["0 Task-1 0.0"]);
    expect(timedLines(source)).toEqual(["0 Task-1 0.0"]);
  });

  it("fires equal timers in the order of CPython's heap", () => {
    const source = inMain(
      "loop = asyncio.get_running_loop()",
      "for i in range(10): loop.call_at(1, lambda i=i: print(i, end=' '))",
      "await asyncio.sleep(2)",
    );
    expect(oracle.run(source).text).toBe("0 2 6 5 9 8 7 1 3 4 ");
  });
});

describe("a thread", () => {
  it("sleeps without holding the loop, and its output comes at its own second", () => {
    const source = [
      "import asyncio, time",
      "def work():",
      "    print('work begins'); time.sleep(1); print('work ends'); return 7",
      "async def tick():",
      "    for _ in range(3): await asyncio.sleep(0.4); print('tick')",
      "async def main():",
      "    print(await asyncio.gather(tick(), asyncio.to_thread(work)))",
      "asyncio.run(main())",
    ].join("\n");
    expect(timedLines(source).map((line) => line.replace(/^1\.2\d+ /, "1.2 "))).toEqual([
      "0 work begins",
      "0.4 tick",
      "0.8 tick",
      "1 work ends",
      "1.2 tick",
      "1.2 [None, 7]",
    ]);
  });

  it("passes its exception to the task that awaits it", () => {
    const source = inMain("try: await asyncio.to_thread(int, 'x')", "except ValueError as e: print(e)");
    expect(oracle.run(source).text).toBe("invalid literal for int() with base 10: 'x'\n");
  });

  it("can run a loop of its own", () => {
    const source = inMain("print(await asyncio.to_thread(asyncio.run, asyncio.sleep(1, 'slept')))");
    expect(timedLines(source)).toEqual(["1 slept"]);
  });

  it("is waited for when the program ends before it", () => {
    const source = `${inMain(
      "asyncio.create_task(asyncio.to_thread(time.sleep, 5))",
      "await asyncio.sleep(1)",
    )}\nprint(time.monotonic())`;
    expect(timedLines(source)).toEqual(["5 5.0"]);
  });
});

describe("an exception", () => {
  it("leaves a traceback of the program's own frames, without carets", () => {
    const { text, exception } = oracle.run(
      inMain("task = asyncio.create_task(asyncio.sleep(1))", "task.cancel()", "await task"),
    );
    expect(text).toBe(
      [
        "Traceback (most recent call last):",
        '  File "main.py", line 6, in <module>',
        "    asyncio.run(main())",
        '  File "main.py", line 5, in main',
        "    await task",
        "asyncio.exceptions.CancelledError",
        "",
      ].join("\n"),
    );
    expect(exception).toBe("CancelledError()");
  });

  it("in a callback is reported by the loop, with the program's own frames", () => {
    const source = inMain("asyncio.get_running_loop().call_soon(lambda: 1 / 0)", "await asyncio.sleep(0)");
    expect(oracle.run(source).text).toContain(
      'Traceback (most recent call last):\n  File "main.py", line 3, in <lambda>\n    asyncio',
    );
  });

  it("that was never retrieved is reported before the run ends", () => {
    const source = inMain("asyncio.get_running_loop().create_future().set_exception(ValueError('lost'))");
    expect(oracle.run(source).text).toMatch(/^Future exception was never retrieved\n/);
  });

  it("is raised by a program that would wait without end", () => {
    const { exception, text } = oracle.run(inMain("await asyncio.get_running_loop().create_future()"));
    expect(exception).toMatch(/^RuntimeError/);
    expect(text).toContain("RuntimeError: deadlock: nothing is ready and no timer is set");
  });

  it("of the compiler is printed with its line", () => {
    expect(oracle.run("x = = 1\n").text).toContain('  File "main.py", line 1\n    x = = 1\n');
  });
});

describe("the next program", () => {
  it("sees nothing of the one before", () => {
    oracle.run("left = 1\n");
    expect(oracle.run("print('left' in globals(), __name__)\n").text).toBe("False __main__\n");
  });

  it("is warned of a coroutine that was never awaited, as the one before was", () => {
    const source = "async def job(): pass\njob()\n";
    expect(oracle.run(source).text).toContain("main.py:2: RuntimeWarning: coroutine 'job' was never awaited");
    expect(oracle.run(source).text).toContain("main.py:2: RuntimeWarning: coroutine 'job' was never awaited");
  });
});
