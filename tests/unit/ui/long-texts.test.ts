import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparableLines,
  comparableReport,
  isGarbageReport,
} from "../../../src/trace/compare/schedule/texts.ts";
import { compareOutput } from "../../../src/ui/output/output-comparison.ts";
import { normaliseOutput } from "../../../src/ui/output/output-normaliser.ts";
import { completionsAt } from "../../../src/ui/editor/python-completion.ts";
import names from "../../../src/ui/editor/python-names.json";
import { programForm } from "../../../src/ui/program/same-program.ts";
import { expectNoMoreThanLinear } from "../growth.ts";

// What the functions look for, in pieces: repeated, they are what an expression could begin again and again
// at.
const PIECES = [
  "x",
  "x y ",
  " ",
  "\n",
  ".",
  "/",
  "main.py:1",
  "/main.ts:12",
  "/asyncio/tasks.py",
  " at 0x7f",
  "RuntimeError: deadlock: ",
  '  File "main.py", line 1, in f\n',
  "    source\n",
  "{",
  "{1, ",
  "{'a': ",
  "}",
  "'",
  '"',
  "\\",
  "<",
  "(",
  "| ",
  "Traceback (most recent call last):\n",
  "in f\n",
  "task: <Task pending ",
  " coro=<",
  "\ud800",
  "中",
  "def f(",
  "a: ",
  "x = asyncio.",
  "from a import ",
  "async ",
  "`",
  "*",
  "#",
  "; ",
] as const;

/** A text of a size: some pieces before, some that are repeated, some after. */
const texts = fc.record({
  before: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }),
  repeated: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }),
  after: fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }),
});

type Text = typeof texts extends fc.Arbitrary<infer T> ? T : never;

function textOf({ before, repeated, after }: Text, size: number): string {
  const piece = repeated.join("");
  return before.join("") + piece.repeat(Math.ceil(size / piece.length)) + after.join("");
}

const functions: Readonly<Record<string, (text: string) => unknown>> = {
  "normalising output": (text) => normaliseOutput(text.split("\n")),
  "comparing output": (text) => compareOutput(["{1, 2}", "x"], text.split("\n"), true),
  "making lines of both languages comparable": comparableLines,
  "telling a report about garbage": isGarbageReport,
  "making a report comparable": comparableReport,
  "finding the form of a TypeScript program": (text) => programForm(text, "typescript"),
  "finding the form of a Python program": (text) => programForm(text, "python"),
  "completing Python": (text) => completionsAt(text, text.slice(text.lastIndexOf("\n") + 1), names),
  "completing a variable's members": (text) => completionsAt(text, "    x.", names),
};

describe("the time for a text is in proportion to its length", () => {
  it.each(Object.entries(functions))("when %s", (what, work) => {
    fc.assert(
      fc.property(texts, (text) => {
        expectNoMoreThanLinear(
          (size) => {
            const long = textOf(text, size);
            return () => work(long);
          },
          `${what}: ${JSON.stringify(text)}`,
        );
      }),
      { numRuns: 40, seed: 1, endOnFailure: true },
    );
  });
});

describe("a long line of output", () => {
  it("is compared by all of its text", () => {
    const line = "x".repeat(2_000_000);
    expect(compareOutput([line], [line], true).match).toBe("same");
    expect(compareOutput([line], [`${line.slice(1)}y`], true).match).toBe("different");
  });

  it("keeps its place in the traceback of a program, however long the path is", () => {
    expect(normaliseOutput([`${"/x".repeat(50_000)}/main.py:12>`])).toEqual(["main>"]);
  });
});
