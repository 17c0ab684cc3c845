import { type Language, LANGUAGES } from "../../ui/page/preferences.ts";

/**
 * For each line of a program, whether it is among those that make it another program than `before`: the lines
 * that are not in a longest list of lines that both have in the same order.
 */
export function changedLines(before: readonly string[], after: readonly string[]): readonly boolean[] {
  // common[i][j]: how many lines the rests of both from i and j have in common.
  const common = before.map(() => after.map(() => 0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = common[i];
      if (row === undefined) continue;
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  let i = 0;
  return after.map((line, j) => {
    while (i < before.length && before[i] !== line && at(i + 1, j) >= at(i, j + 1)) i++;
    if (before[i] !== line) return true;
    i++;
    return false;
  });
}

// More than the solution has, so that their number does not give it away.
const SPARE_LINES = 2;

/** How many lines a reader needs on paper to write what makes one program another one, in either language. */
export function linesToWrite(start: Programs, solution: Programs): number {
  const counts = LANGUAGES.map((language) => {
    const changed = changedLines(start[language].split("\n"), solution[language].split("\n"));
    return changed.filter(Boolean).length;
  });
  return Math.max(...counts) + SPARE_LINES;
}

type Programs = Readonly<Record<Language, string>>;
