import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { createHighlighter } from "../../../../../src/ui/editor/highlight/highlighter.ts";
import {
  isColoured,
  isColouredLine,
  MAX_SHOWN_LENGTH,
  linesUpTo,
  MAX_LINES,
} from "../../../../../src/ui/editor/highlight/limits.ts";
import { colourLines } from "../../../../../src/ui/editor/highlight/lines.ts";
import { shownPart } from "../../../../../src/ui/editor/highlight/plain.ts";

describe("colourLines", () => {
  let highlighter: Awaited<ReturnType<typeof createHighlighter>>;

  beforeAll(async () => {
    highlighter = await createHighlighter([typescript, python]);
  });

  it("leaves a line that is too long without colours, and colours the next", () => {
    const long = `const ${"x".repeat(30_000)} = 1 < 2;`;
    const [first, second] = colourLines(highlighter, `${long}\nconst y = 1;`, "typescript", 300);
    expect(first).toBe(long.replace("<", "&lt;"));
    expect(second).toContain("<span");
  });

  it("colours a line of just the limit", () => {
    expect(colourLines(highlighter, "const x = 1;", "typescript", 12)[0]).toContain("<span");
    expect(colourLines(highlighter, "const x = 12;", "typescript", 12)[0]).toBe("const x = 12;");
  });
});

describe("isColoured", () => {
  it("takes a program of a lesson, and neither many lines nor a long text", () => {
    expect(isColoured("await asyncio.sleep(1)\n".repeat(100))).toBe(true);
    expect(isColoured("\n".repeat(16_000))).toBe(false);
    expect(isColoured("x".repeat(100_000))).toBe(false);
  });
});

describe("isColouredLine", () => {
  it("takes no long line, and no long word, at which the grammar would take its time", () => {
    expect(isColouredLine("const result = await asyncio.gather(job1(), job2());")).toBe(true);
    expect(isColouredLine("x ".repeat(200))).toBe(false);
    expect(isColouredLine(`const ${"$".repeat(80)} = 1;`)).toBe(false);
  });
});

describe("linesUpTo", () => {
  it("counts lines, and no further than it is asked for", () => {
    expect(linesUpTo("a\nb\n", 100)).toBe(3);
    expect(linesUpTo("", 100)).toBe(1);
    expect(linesUpTo("\n".repeat(1000), 10)).toBe(10);
  });
});

describe("shownPart", () => {
  it("shows the whole of an ordinary program", () => {
    expect(shownPart("a\nb\n")).toEqual({ text: "a\nb\n", isCut: false });
  });

  it("shows the first lines of a program that has many", () => {
    const { text, isCut } = shownPart("x;\n".repeat(500_000));
    expect(text.split("\n")).toHaveLength(MAX_LINES);
    expect(isCut).toBe(true);
  });

  it("shows all lines where they are as many as can be shown", () => {
    expect(shownPart("x;\n".repeat(MAX_LINES)).isCut).toBe(false);
  });

  it("shows the beginning of a long line", () => {
    expect(shownPart("x".repeat(MAX_SHOWN_LENGTH + 1))).toEqual({
      text: "x".repeat(MAX_SHOWN_LENGTH),
      isCut: true,
    });
  });
});
