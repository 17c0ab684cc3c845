import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { createHighlighter } from "../ui/editor/highlight/highlighter.ts";
import { linesToHtml } from "../ui/editor/highlight/lines.ts";
import type { Language } from "../ui/page/preferences.ts";

const highlighter = createHighlighter([typescript, python]);

/** A program's lines as HTML, coloured while the site is built. */
export async function highlight(source: string, language: Language): Promise<string> {
  return linesToHtml(await highlighter, source, language);
}

const KEYWORD = /<span style="[^"]*">function<\/span>/;

/**
 * A declaration without a body as HTML: `gather(...)`, `new Lock()`, `readonly parties: number`,
 * `class Task<T>`.
 *
 * Shiki highlights whole programs, so a part of one is wrapped in a program and taken out again.
 */
export async function highlightSignature(signature: string): Promise<string> {
  if (/^(class|interface|type|const) /.test(signature)) return highlight(signature, "typescript");
  const isCall = /^(function |new )?\w+(<.*>)?\(/.test(signature);
  if (isCall) {
    const html = await highlight(`function ${signature.replace(/^(function|new) /, "")}`, "typescript");
    const isNew = signature.startsWith("new ");
    return html.replace(isNew ? KEYWORD : new RegExp(`${KEYWORD.source} ?`), (keyword) =>
      isNew ? keyword.replace("function", "new") : "",
    );
  }
  const lines = (await highlight(`class A {\n${signature}\n}`, "typescript")).split(/(?=<span class="line")/);
  return lines.slice(1, -1).join("");
}
