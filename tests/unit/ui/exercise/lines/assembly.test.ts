import { describe, expect, it } from "vitest";
import {
  assemble,
  indentationProblem,
  type PlacedLine,
} from "../../../../../src/ui/exercise/lines/assembly.ts";
import { nextLine } from "../../../../../src/ui/exercise/lines/next-line.ts";

/** Lines as they look in Python: four spaces are a step. */
function lines(...texts: readonly string[]): PlacedLine[] {
  return texts.map((text) => ({ text: text.trim(), indent: text.search(/\S/) / 4 }));
}

const frame = { before: "begin", after: "end", indent: 1 };

describe("a program that is put together", () => {
  it("has the lines between what is around them, indented further", () => {
    expect(assemble(frame, lines("a:", "    b", "c"), "python")).toBe("begin\n    a:\n        b\n    c\nend");
  });

  it("gets in TypeScript the braces that close its blocks", () => {
    expect(assemble(frame, lines("while (true) {", "    b();", "c();"), "typescript")).toBe(
      "begin\n  while (true) {\n    b();\n  }\n  c();\nend",
    );
  });

  it("closes all blocks at its end, the innermost first", () => {
    expect(assemble(frame, lines("if (a) {", "    if (b) {", "        c();"), "typescript")).toBe(
      "begin\n  if (a) {\n    if (b) {\n      c();\n    }\n  }\nend",
    );
  });

  it("leaves a block to the line that closes it and opens the next", () => {
    expect(assemble(frame, lines("try {", "    a();", "} catch (error) {", "    b();"), "typescript")).toBe(
      "begin\n  try {\n    a();\n  } catch (error) {\n    b();\n  }\nend",
    );
  });

  it("closes inner blocks before such a line", () => {
    const placed = lines("try {", "    if (a) {", "        b();", "} catch {", "    c();");
    expect(assemble(frame, placed, "typescript")).toBe(
      "begin\n  try {\n    if (a) {\n      b();\n    }\n  } catch {\n    c();\n  }\nend",
    );
  });
});

describe("the indentation", () => {
  it.each([
    ["after a block has begun", ["a:", "    b", "c"]],
    ["of blocks in blocks", ["a:", "    b:", "        c", "d"]],
    ["of TypeScript", ["try {", "    a();", "} catch {", "    b();"]],
  ])("is right %s", (_what, texts) => {
    expect(indentationProblem(lines(...texts))).toBeNull();
  });

  it.each([
    ["of the first line", ["    a"], 0],
    ["where no block was opened", ["a", "    b"], 1],
    ["by two steps at once", ["a:", "        b"], 1],
  ])("is too deep %s", (_what, texts, line) => {
    expect(indentationProblem(lines(...texts))).toEqual({ kind: "too-deep", line });
  });

  it.each([
    ["when nothing is in the block", ["a:", "b"], 0],
    ["when a block is last", ["a", "b:"], 1],
  ])("is missing %s", (_what, texts, line) => {
    expect(indentationProblem(lines(...texts))).toEqual({ kind: "needs-block", line });
  });
});

describe("the next line of a solution", () => {
  const solution = lines("a:", "    b", "c");

  it("is the first when nothing is there", () => {
    expect(nextLine([], solution)).toEqual({ kept: 0, line: { text: "a:", indent: 0 } });
  });

  it("comes after those that are right", () => {
    expect(nextLine(lines("a:", "    b"), solution)).toEqual({ kept: 2, line: { text: "c", indent: 0 } });
  });

  it("is one that is indented in another way", () => {
    expect(nextLine(lines("a:", "b"), solution)).toEqual({ kept: 1, line: { text: "b", indent: 1 } });
  });

  it("is none when all are there", () => {
    expect(nextLine(solution, solution)).toEqual({ kept: 3, line: null });
  });
});
