/** What a terminal does not show but carries out: escape sequences, and control characters. */
const ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\))/g;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Whether a terminal would carry out something in a text, besides starting new lines and tabs. */
export function hasControls(text: string): boolean {
  return text.search(CONTROLS) !== -1;
}

/**
 * A printed line for a sentence: without what a terminal carries out. Where a program has written over the
 * line, what it wrote last remains.
 */
export function withoutControls(line: string): string {
  if (!hasControls(line)) return line;
  const written = line.replaceAll(ESCAPES, "").split("\r");
  return (written.findLast((text) => text !== "") ?? "").replaceAll(CONTROLS, "");
}
