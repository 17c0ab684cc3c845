import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { createHighlighter } from "../ui/highlight/highlighter.ts";
import { linesToHtml } from "../ui/highlight/lines.ts";
import type { Language } from "../ui/preferences.ts";

const highlighter = createHighlighter([typescript, python]);

/** A program's lines as HTML, coloured while the site is built. */
export async function highlight(source: string, language: Language): Promise<string> {
  return linesToHtml(await highlighter, source, language);
}
