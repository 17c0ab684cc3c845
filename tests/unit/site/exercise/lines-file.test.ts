import { describe, expect, it } from "vitest";
import { linesOfProgram, parseLines } from "../../../../src/site/exercise/lines-file.ts";

const file = {
  lines: { typescript: [2, 4], python: [2, 3] },
  distractors: [
    {
      typescript: { text: "x();", replaces: "a();" },
      python: { text: "x()", replaces: "a()" },
      cause: "So.",
    },
    { python: { text: "y()", replaces: "a()" }, cause: "So." },
  ],
};

const parsed = parseLines(JSON.stringify(file));

describe("the lines that are put together", () => {
  it("are in Python those of the range, with their indentation", () => {
    expect(linesOfProgram("def f():\n    while True:\n        a()\nf()", "python", parsed)).toEqual({
      before: "def f():",
      after: "f()",
      indent: 1,
      solution: [
        { text: "while True:", indent: 0 },
        { text: "a()", indent: 1 },
      ],
      distractors: ["x()", "y()"],
    });
  });

  it("are in TypeScript without those that only close a block", () => {
    const { solution, distractors } = linesOfProgram(
      "function f() {\n  while (true) {\n    a();\n  }\n}",
      "typescript",
      parsed,
    );
    expect(solution.map(({ text }) => text)).toEqual(["while (true) {", "a();"]);
    expect(distractors).toEqual(["x();", null]);
  });
});

it.each([
  ["lines", { distractors: [] }],
  ["one line to another", { lines: { typescript: [1], python: [1, 2] }, distractors: [] }],
  ["a cause", { ...file, distractors: [{}] }],
  ["the line that it replaces", { ...file, distractors: [{ python: { text: "y()" }, cause: "So." }] }],
])("the file of such an exercise needs %s", (what, wrong) => {
  expect(() => parseLines(JSON.stringify(wrong))).toThrow(what);
});
