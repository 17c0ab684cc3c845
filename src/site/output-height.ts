import { glossOf, type Glosses } from "../ui/output/glosses.ts";

// Measured in a cell of two columns at a window of 1440 px, where a live line has the least room.
const COLUMNS = 26;
const GLOSS_MARGIN = 2;
// A character of the interface's font, in columns of the code's font.
const GLOSS_COLUMNS_PER_CHARACTER = 0.8;
// More lines than these scroll, so that the views of the run keep their room.
const MOST_LINES = 9;

/**
 * How many lines of text the output of a cell needs in its window: as many as are printed, up to a limit, and
 * at least those of the row that is the tallest when its text is wrapped.
 */
export function outputHeight(printed: readonly string[], glosses: Glosses): number {
  const rows = printed.map((line) => rowHeight(line, glossOf(line, glosses)));
  const all = rows.reduce((sum, lines) => sum + lines, 0);
  return Math.max(Math.min(all, MOST_LINES), ...rows);
}

/** How many lines a printed line has when the browser has wrapped it, with its gloss. */
function rowHeight(line: string, gloss: string): number {
  const { lines, column } = wrap(line);
  if (gloss === "") return lines;
  const width = GLOSS_MARGIN + gloss.length * GLOSS_COLUMNS_PER_CHARACTER;
  // A gloss moves to the next line as a whole.
  return column + width <= COLUMNS ? lines : lines + Math.ceil(width / COLUMNS);
}

/** Breaks a line at spaces and between Chinese characters, and within a word that is longer than a line. */
function wrap(line: string): { readonly lines: number; readonly column: number } {
  let [lines, column] = [1, 0];
  for (const part of line.match(/\p{Script=Han}|[^\s\p{Script=Han}]+|\s+/gu) ?? []) {
    const width = widthOf(part);
    const isSpace = part.trim() === "";
    if (column + width > COLUMNS && column > 0) {
      // Spaces hang over the end of a line.
      if (isSpace) continue;
      lines++;
      column = 0;
    }
    lines += Math.ceil(width / COLUMNS) - 1;
    column += width > COLUMNS ? width % COLUMNS : width;
  }
  return { lines, column };
}

/** Chinese characters are two columns wide. */
function widthOf(text: string): number {
  return text.length + (text.match(/[^\u0000-\u2e7f]/g)?.length ?? 0);
}
