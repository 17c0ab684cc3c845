import { sortSets } from "./sort-sets.ts";

// Those of an exception group have a margin.
const FRAME = /^([ |+]*) {2}File "[^"]*", line \d+, in (.+)$/;
const WARNING = /^\S+:\d+: \w*Warning: /;
const PLACE = /main\.(?:py|ts):\d+/g;
const PLACE_OF_PATH = /\/main\.(?:py|ts):\d+/g;
const ADDRESS = / at 0x[\da-f]+/g;
const WAITING_LINE = /( waits) at line \d+( for )/g;
const HOLDING_LINE = /( holds| itself) since line \d+/g;
const TAKING_LINE = /( took) at line \d+( and did not release)/g;
/** The characters that cannot be part of a printed path. */
const WORDS = /[^\s"'<>()]+/g;

/**
 * Converts lines with the same meaning to the same form: a traceback's frame keeps only its function's name,
 * the source line that it quotes is removed, and so is that of a warning; `main.py:12` and `main.ts:14`
 * become the same place, objects lose their addresses in memory, and a set's members are sorted.
 *
 * @returns as many lines as were given
 */
export function normaliseOutput(lines: readonly string[]): string[] {
  let previous = "";
  return lines.map((line) => {
    const normalised = normaliseLine(line, previous);
    previous = line;
    return normalised;
  });
}

/**
 * Converts one line to that form. Takes time in proportion to the line's length.
 *
 * @param previous the line before it, as it was printed; empty for the first
 * @param maySort whether to sort the sets of a line of this length, which is not needed when it is compared
 *   only with lines of other lengths
 */
export function normaliseLine(
  line: string,
  previous: string,
  maySort: (length: number) => boolean = () => true,
): string {
  const frame = FRAME.exec(line);
  if (frame !== null) return `${frame[1] ?? ""}  File main, in ${frame[2] ?? ""}`;
  const margin = FRAME.exec(previous)?.[1];
  if (margin !== undefined && line.startsWith(`${margin}    `)) return `${margin}    (source)`;
  if (line.startsWith("  ") && WARNING.test(previous)) return "  (source)";
  const text = withoutAddresses(line.includes("main.") ? line.replace(WORDS, withoutPlace) : line);
  return maySort(text.length) ? sortSets(text) : text;
}

function withoutAddresses(line: string): string {
  return line
    .replace(ADDRESS, "")
    .replace(WAITING_LINE, "$1$2")
    .replace(HOLDING_LINE, "$1")
    .replace(TAKING_LINE, "$1$2");
}

// Word by word, and from the last place in a word: a single expression for the path and the place would
// restart at each character of a long word.
function withoutPlace(word: string): string {
  let end = 0;
  for (const { 0: place, index } of word.matchAll(PLACE_OF_PATH)) end = index + place.length;
  return (end === 0 ? "" : "main") + word.slice(end).replace(PLACE, "main");
}
