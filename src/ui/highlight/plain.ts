/** The lines of a program as HTML without colours: `<span class="line" data-line="1">…</span>`, one a line. */
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
