import type { HighlighterCore } from "shiki/core";
import type { Language } from "../../page/preferences.ts";
import { escapeHtml, wrapLines } from "./plain.ts";
import { themes } from "./theme.ts";

// The time limit for one line in milliseconds. A grammar's expressions are compiled at their first use, which
// may take longer on a slow machine than Shiki's limit of half a second.
const GRAMMAR_TIME = 10_000;

/**
 * The lines of a program as HTML, in colours for light and dark pages at once (`--shiki-light`,
 * `--shiki-dark`).
 *
 * @param highlighter must have loaded `language`
 */
export function linesToHtml(highlighter: HighlighterCore, source: string, language: Language): string {
  return wrapLines(colourLines(highlighter, source, language));
}

/**
 * The same lines one by one, without the element around each.
 *
 * @param longestLine the longest line that is coloured, in UTF-16 code units
 */
export function colourLines(
  highlighter: HighlighterCore,
  source: string,
  language: Language,
  longestLine = Infinity,
): readonly string[] {
  const lines = highlighter.codeToTokensWithThemes(source.replace(/\n$/, ""), {
    lang: language,
    themes,
    tokenizeTimeLimit: GRAMMAR_TIME,
    // Shiki's limit is the first length that is too long; 0 means no limit.
    tokenizeMaxLineLength: longestLine === Infinity ? 0 : longestLine + 1,
  });
  return lines.map((tokens) => tokens.map(tokenToHtml).join(""));
}

type Token = ReturnType<HighlighterCore["codeToTokensWithThemes"]>[number][number];

function tokenToHtml({ content, variants }: Token): string {
  const light = variants.light?.color ?? "";
  const dark = variants.dark?.color ?? "";
  if (content.trim() === "" || light === "" || dark === "") return escapeHtml(content);
  return `<span style="--shiki-light:${light};--shiki-dark:${dark}">${escapeHtml(content)}</span>`;
}
