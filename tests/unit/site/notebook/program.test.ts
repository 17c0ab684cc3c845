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

  test.each([
    ["print(1)\n"],
    ["asyncio.run(first())\nasyncio.run(second())\n"],
    ["asyncio.run(main())\nprint(1)\n"],
  ])("is not made of %j.", (program) => {
    expect(() => programForNotebook(program)).toThrow("calls asyncio.run once, in its last statement");
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

  test("names an exception as Python does, without its module.", () => {
    expect(
      outputsOf(["Traceback (most recent call last):", "asyncio.exceptions.CancelledError"]),
    ).toMatchObject([{ ename: "CancelledError", evalue: "" }]);
  });

  test("is nothing when there is nothing.", () => {
    expect(outputsOf([])).toEqual([]);
  });
});
