import type { Glosses } from "../ui/output/glosses.ts";
import { outputHeight } from "./output-height.ts";

/** The size of an example's run, as `virtual:run-sizes` gives it. */
interface RunSize {
  readonly tasks: number;
  readonly rows: number;
  readonly entries: number;
}

const UNKNOWN_RUN: RunSize = { tasks: 4, rows: 4, entries: 3 };
const UNKNOWN_OUTPUT_LINES = 6;

/**
 * The custom properties with which the style sheet computes a cell's height before its program runs, so that
 * nothing around the cell moves when it does.
 *
 * @param programs the same program in each language
 * @param printed the lines that it prints in each language, if they are known
 * @param glosses what Chinese words in the lines mean
 * @param size the size of its run, if it is known
 * @returns the text of a `style` attribute
 */
export function roomStyle(
  programs: readonly string[],
  printed: readonly (readonly string[])[] | undefined,
  glosses: Glosses,
  size: RunSize = UNKNOWN_RUN,
): string {
  const codeLines = Math.max(...programs.map((source) => source.split("\n").length));
  const outputLines =
    printed === undefined
      ? UNKNOWN_OUTPUT_LINES
      : Math.max(...printed.map((lines) => outputHeight(lines, glosses)));
  const properties = {
    "code-lines": codeLines,
    "output-lines": outputLines,
    "task-rows": size.tasks,
    "plot-rows": size.rows,
    "queue-entries": size.entries,
  };
  return Object.entries(properties)
    .map(([name, value]) => `--${name}: ${String(value)}`)
    .join("; ");
}
