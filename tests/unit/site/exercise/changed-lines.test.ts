import { expect, it } from "vitest";
import { changedLines, linesToWrite } from "../../../../src/site/exercise/changed-lines.ts";

it("marks the lines that are new, wherever they are", () => {
  expect(changedLines(["a", "b", "c"], ["x", "a", "c", "y"])).toEqual([true, false, false, true]);
});

it("marks nothing where lines are only left out", () => {
  expect(changedLines(["a", "b", "c"], ["a", "c"])).toEqual([false, false]);
});

it("leaves room for the new lines of the language that has more of them, and two more", () => {
  const start = { typescript: "a", python: "a\nb" };
  const solution = { typescript: "a\nx", python: "x\ny\nz\nb" };
  expect(linesToWrite(start, solution)).toBe(5);
});
