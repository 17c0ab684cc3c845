import type { HighlighterCore } from "shiki/core";
import type { Language } from "../preferences.ts";
import { escapeHtml, wrapLines } from "./plain.ts";
import { themes } from "./theme.ts";

// Milliseconds for one line. A grammar's expressions are compiled at their first use, which takes its time on a slow
// machine, and Shiki gives up on a line after half a second.
const GRAMMAR_TIME = 10_000;

/**
 * The lines of a program as HTML, in colours for light and dark pages at once (`--shiki-light`, `--shiki-dark`).
 *
 * @param highlighter must have loaded `language`
 */
export function linesToHtml(highlighter: HighlighterCore, source: string, language: Language): string {
  const lines = highlighter.codeToTokensWithThemes(source.replace(/\n$/, ""), {
    lang: language,
    themes,
    tokenizeTimeLimit: GRAMMAR_TIME,
  });
  return wrapLines(lines.map((tokens) => tokens.map(tokenToHtml).join("")));
}

type Token = ReturnType<HighlighterCore["codeToTokensWithThemes"]>[number][number];

function tokenToHtml({ content, variants }: Token): string {
  if (content.trim() === "") return content;
  const light = variants.light?.color ?? "inherit";
  const dark = variants.dark?.color ?? "inherit";
  return `<span style="--shiki-light:${light};--shiki-dark:${dark}">${escapeHtml(content)}</span>`;
}
