import { MAX_SHOWN_LENGTH, MAX_LINES } from "./limits.ts";

/** The part of a program that is shown outside of the editor. */
export interface ShownPart {
  readonly text: string;
  /** Whether there is more. */
  readonly isCut: boolean;
}

/** The first lines of a program, as many as are shown outside of the editor. */
export function shownPart(source: string): ShownPart {
  const limit = endOfLine(source.slice(0, MAX_SHOWN_LENGTH), MAX_LINES);
  return { text: source.slice(0, limit), isCut: source.slice(limit, limit + 2).replace(/^\n/, "") !== "" };
}

function endOfLine(text: string, count: number): number {
  let end = -1;
  for (let line = 0; line < count; line++) {
    end = text.indexOf("\n", end + 1);
    if (end === -1) return text.length;
  }
  return end;
}

/**
 * The lines of a program as HTML without colours: `<span class="line" data-line="1">…</span>`, one a line.
 */
export function plainLinesToHtml(source: string): string {
  return wrapLines(source.replace(/\n$/, "").split("\n").map(escapeHtml));
}

/** Wraps the HTML of each line in the element that carries its number. */
export function wrapLines(lines: readonly string[]): string {
  return lines
    .map((line, index) => `<span class="line" data-line="${String(index + 1)}">${line}\n</span>`)
    .join("");
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
