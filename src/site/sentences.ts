import type { PhrasingContent } from "mdast";

// What the interface has of words in bold, and what sentences ask to do with it.
const ASKS = /\b(?:press|choose|click|drag)\b/i;

/** Divides text behind the space after each end of a sentence. */
function divide(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.split(/(?<=\s)(?=\S)/)) {
    const last = pieces.at(-1);
    if (last === undefined || /[.?!][”)]?$/.test(last.trimEnd())) pieces.push(word);
    else pieces[pieces.length - 1] = last + word;
  }
  return pieces;
}

/** The parts of a paragraph by its sentences. The space behind a sentence belongs to it. */
export function sentencesOf(parts: readonly PhrasingContent[]): PhrasingContent[][] {
  const sentences: PhrasingContent[][] = [[]];
  for (const part of parts) {
    const pieces = part.type === "text" ? divide(part.value) : null;
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

/** A text in which no line ends between a number and its unit, as in `0.10 s`. */
export function unbrokenSeconds(text: string): string {
  return text.replace(/(?<=\d) s(?![\w’'])/g, "\u00a0s");
}
