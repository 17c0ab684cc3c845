import { expect, test } from "vitest";
import { programFile } from "../../../../src/ui/program/download.ts";

test.each([
  ["event-loop/gather", "python", "gather.py"],
  ["event-loop/gather", "typescript", "gather.ts"],
  ["Both at once: 一", "python", "Both-at-once-一.py"],
  ["a?b*c", "typescript", "a-b-c.ts"],
  ["..", "typescript", "program.ts"],
] as const)("a program of %s in %s is called %s as a file", (cell, language, name) => {
  expect(programFile(cell, "print(1)\n", language)).toEqual({ name, text: "print(1)\n" });
});

test("a file ends with a newline, whether the program does or not", () => {
  expect(programFile("a/b", "print(1)", "python").text).toBe("print(1)\n");
  expect(programFile("a/b", "", "python").text).toBe("");
});
