import type { PlacedLine } from "./assembly.ts";

/** What comes next on the way from the reader's lines to a solution. */
export interface NextLine {
  /** How many of the reader's lines stay: the first, as far as they are those of the solution. */
  readonly kept: number;
  /** The line of the solution that follows; null when all are there. */
  readonly line: PlacedLine | null;
}

/** Finds how far the reader's lines are those of a solution, and which line of it comes then. */
export function nextLine(lines: readonly PlacedLine[], solution: readonly PlacedLine[]): NextLine {
  const differs = solution.findIndex(({ text, indent }, place) => {
    const line = lines[place];
    return line?.text !== text || line.indent !== indent;
  });
  const kept = differs === -1 ? solution.length : differs;
  return { kept, line: solution[kept] ?? null };
}
