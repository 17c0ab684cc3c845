import type { Spellings } from "../../reference/spellings.ts";
import { escapeHtml } from "../../ui/editor/highlight/plain.ts";
import { unbrokenSeconds } from "../sentences.ts";
import { spelled } from "../spelling/spelled.ts";

// The parts at odd places are code.
const CODE = /`([^`]*)`/;

/**
 * A sentence of an exercise as HTML. What is in backticks is code in TypeScript’s spelling, and becomes both
 * spellings, as in the text of lessons.
 *
 * @throws Error at code that cannot be spelled in Python
 */
export function sentenceHtml(sentence: string, spellings: Spellings): string {
  return sentence
    .split(CODE)
    .map((part, place) => (place % 2 === 0 ? escapeHtml(unbrokenSeconds(part)) : codeHtml(part, spellings)))
    .join("");
}

/** A sentence of an exercise in Markdown, in Python’s spelling. */
export function sentenceInPython(sentence: string, spellings: Spellings): string {
  return sentence
    .split(CODE)
    .map((part, place) => (place % 2 === 0 ? part : `\`${spelled(part, spellings).python}\``))
    .join("");
}

function codeHtml(code: string, spellings: Spellings): string {
  const { typescript, python } = spelled(code, spellings);
  if (typescript === python) return `<code>${escapeHtml(code)}</code>`;
  const inPython = `<code data-language="python">${escapeHtml(python)}</code>`;
  const inTypeScript = `<code data-language="typescript">${escapeHtml(typescript)}</code>`;
  return `<span class="spellings">${inPython}<span class="or"> / </span>${inTypeScript}</span>`;
}
