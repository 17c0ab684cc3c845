import type { Documentation, Span } from "./model.ts";

/** The first sentence of a doc comment; empty when it has none. */
export function firstSentence({ summary: [first] }: Documentation): readonly Span[] {
  if (first?.kind !== "paragraph") return [];
  const spans: Span[] = [];
  for (const span of first.spans) {
    const { kind, text } = span;
    const end = kind === "text" ? /[.:](?= )|\.$/.exec(text)?.index : undefined;
    if (end === undefined) {
      spans.push(span);
    } else {
      spans.push({ kind: "text", text: `${text.slice(0, end)}.` });
      break;
    }
  }
  return spans;
}

/** The text of spans, without marks for code and links. */
export function plain(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}
