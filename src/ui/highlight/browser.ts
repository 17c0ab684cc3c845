import type { HighlighterCore } from "shiki/core";
import { createHighlighter } from "./highlighter.ts";
import { linesToHtml } from "./lines.ts";

let highlighter: Promise<HighlighterCore> | null = null;

/** The page's highlighter for TypeScript, made when it is first asked for. */
export function browserHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighter([import("shiki/langs/typescript.mjs")]);
  return highlighter;
}

/** The lines of a TypeScript program as HTML, in colours. */
export async function highlightInBrowser(source: string): Promise<string> {
  return linesToHtml(await browserHighlighter(), source, "typescript");
}
