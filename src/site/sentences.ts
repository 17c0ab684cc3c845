import type { PhrasingContent } from "mdast";

// What the interface has of words in bold, and what sentences ask to do with it.
const ASKS = /\b(?:press|choose|click|drag)\b/i;

/** The parts of a paragraph by its sentences. The space behind a sentence belongs to it. */
export function sentencesOf(parts: readonly PhrasingContent[]): PhrasingContent[][] {
  const sentences: PhrasingContent[][] = [[]];
  for (const part of parts) {
    const pieces = part.type === "text" ? part.value.split(/(?<=[.?!][”)]?\s+)(?=\S)/) : null;
    if (pieces === null) {
      sentences.at(-1)?.push(part);
      continue;
    }
    pieces.forEach((value, place) => {
      if (place > 0) sentences.push([]);
      sentences.at(-1)?.push({ type: "text", value });
    });
  }
  return sentences.filter((sentence) => sentence.length > 0);
}

/** Whether a sentence asks the reader to use a control, which it names in bold: `Press **Run**`. */
export function asksForControl(sentence: readonly PhrasingContent[]): boolean {
  const text = sentence.map((part) => (part.type === "text" ? part.value : "")).join("");
  return sentence.some(({ type }) => type === "strong") && ASKS.test(text);
}
