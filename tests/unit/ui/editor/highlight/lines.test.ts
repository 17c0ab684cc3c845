import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { describe, expect, it } from "vitest";
import { createHighlighter } from "../../../../../src/ui/editor/highlight/highlighter.ts";
import { linesToHtml } from "../../../../../src/ui/editor/highlight/lines.ts";
import { plainLinesToHtml } from "../../../../../src/ui/editor/highlight/plain.ts";
import { darkPalette, lightPalette } from "../../../../../src/ui/editor/highlight/theme.ts";

const highlighter = await createHighlighter([typescript, python]);

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

describe("linesToHtml", () => {
  it("numbers the lines from 1", () => {
    const html = linesToHtml(highlighter, "one();\n\ntwo();\n", "typescript");
    expect([...html.matchAll(/data-line="(\d+)"/g)].map((match) => match[1])).toEqual(["1", "2", "3"]);
  });

  it("keeps the text, whatever letters it has", () => {
    const source = 'if (a < b && c > d) print("<b>任务</b>");\n';
    expect(textOf(linesToHtml(highlighter, source, "typescript"))).toBe(source);
    expect(textOf(plainLinesToHtml(source))).toBe(source);
  });

  it("gives a token its colour for light and for dark pages", () => {
    expect(linesToHtml(highlighter, "async def main(): pass", "python")).toContain(
      `--shiki-light:${lightPalette.keyword.toUpperCase()};--shiki-dark:${darkPalette.keyword.toUpperCase()}`,
    );
  });
});
