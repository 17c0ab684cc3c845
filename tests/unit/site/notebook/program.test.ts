import { describe, expect, test } from "vitest";
import { outputsOf, programForNotebook } from "../../../../src/site/notebook/program.ts";

describe("A program for a notebook", () => {
  test.each([["asyncio.run(main())\n"], ['if __name__ == "__main__":\n    asyncio.run(main())\n']])(
    "awaits what %j runs.",
    (end) => {
      expect(programForNotebook(`import asyncio\n\n\n${end}`)).toBe(
        "import asyncio\n\n\nawait run_here(main())",
      );
    },
  );

  test("keeps a call of asyncio.run in a function.", () => {
    const main = "async def main():\n    asyncio.run(job())\n\n\n";
    expect(programForNotebook(`${main}asyncio.run(main())\n`)).toBe(`${main}await run_here(main())`);
  });

  test.each([
    ["print(1)"],
    ["loop.run_until_complete(main())\nloop.close()"],
    ["asyncio.run(first())\nasyncio.run(second())"],
    ["one = asyncio.run(first())\nasyncio.run(second())"],
    ["asyncio.run(main())\nprint(1)"],
    ['if __name__ == "__main__":\n    asyncio.run(main())\n    print(1)'],
    ['if __name__ == "__main__":\n    print(asyncio.run(first()))\n    asyncio.run(second())'],
  ])("is run in a process of its own when it is %j.", (program) => {
    expect(programForNotebook(`${program}\n`)).toBe(`%%python --no-raise-error\n${program}`);
  });
});

describe("What a program has printed", () => {
  test("is one stream, a line with its newline each.", () => {
    expect(outputsOf(["one", "two"])).toEqual([
      { output_type: "stream", name: "stdout", text: ["one\n", "two\n"] },
    ]);
  });

  test("ends with the error that ended the program.", () => {
    const traceback = [
      "Traceback (most recent call last):",
      '  File "main.py", line 3, in main',
      "ValueError: no: it",
    ];
    expect(outputsOf(["one", ...traceback])).toEqual([
      { output_type: "stream", name: "stdout", text: ["one\n"] },
      { output_type: "error", ename: "ValueError", evalue: "no: it", traceback },
    ]);
  });

  test("may have a traceback in it that is a report of the loop.", () => {
    const report = [
      "Task exception was never retrieved",
      "future: <Task finished name='Task-2'>",
      "Traceback (most recent call last):",
      "ValueError: no",
    ];
    expect(outputsOf(report)).toEqual([
      { output_type: "stream", name: "stdout", text: report.map((line) => `${line}\n`) },
    ]);
  });

  test("is text to its end when the program runs in a process of its own.", () => {
    const printed = ["one", "Traceback (most recent call last):", "ValueError: no"];
    expect(outputsOf(printed, true)).toEqual([
      { output_type: "stream", name: "stdout", text: printed.map((line) => `${line}\n`) },
    ]);
  });

  test("names an exception as Python does, without its module.", () => {
    expect(
      outputsOf(["Traceback (most recent call last):", "asyncio.exceptions.CancelledError"]),
    ).toMatchObject([{ ename: "CancelledError", evalue: "" }]);
  });

  test("is nothing when there is nothing.", () => {
    expect(outputsOf([])).toEqual([]);
  });
});
