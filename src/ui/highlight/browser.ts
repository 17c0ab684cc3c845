import type { HighlighterCore } from "shiki/core";
import { createHighlighter } from "./highlighter.ts";
import type { Language } from "../preferences.ts";
import { linesToHtml } from "./lines.ts";

let highlighter: Promise<HighlighterCore> | null = null;

/** The page's highlighter for both languages, made when it is first asked for. */
export function browserHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighter([import("shiki/langs/typescript.mjs"), import("shiki/langs/python.mjs")]);
  return highlighter;
}

/** The lines of a program as HTML, in colours. */
export async function highlightInBrowser(source: string, language: Language): Promise<string> {
  return linesToHtml(await browserHighlighter(), source, language);
}
