// A program above one of these limits can be read, edited and run, but has no colours: the TypeScript grammar
// takes time in proportion to the square of a word's length, and drawing many lines at once blocks the page.

/** The longest program that is coloured, in UTF-16 code units. */
const MAX_COLOURED_LENGTH = 64 * 1024;

/** The most lines that are coloured, and the most that are shown outside of the editor. */
export const MAX_LINES = 1000;

/** The longest text that is shown outside of the editor, in UTF-16 code units. */
export const MAX_SHOWN_LENGTH = 128 * 1024;

/** The longest line that is coloured, in UTF-16 code units. */
export const MAX_COLOURED_LINE_LENGTH = 300;

/** Whether a program is short enough to be coloured; some of its lines may still be too long. */
export function isColoured(source: string): boolean {
  return source.length <= MAX_COLOURED_LENGTH && linesUpTo(source, MAX_LINES + 1) <= MAX_LINES;
}

/** Whether a line is short enough to be coloured while the reader waits. */
export function isColouredLine(line: string): boolean {
  return line.length <= MAX_COLOURED_LINE_LENGTH && !/[\w$]{60}/.test(line);
}

/** How many lines a text has, but at most `most`. */
export function linesUpTo(text: string, most: number): number {
  let count = 1;
  for (let end = text.indexOf("\n"); end !== -1 && count < most; end = text.indexOf("\n", end + 1)) count++;
  return count;
}
