/** The size of an example's run, as `virtual:run-sizes` gives it. */
interface RunSize {
  readonly tasks: number;
  readonly entries: number;
}

// How many columns a line of output has before it wraps, in a cell of two columns at a window of 1440 px.
const OUTPUT_COLUMNS = 25;
const UNKNOWN_RUN: RunSize = { tasks: 4, entries: 3 };
const UNKNOWN_OUTPUT_LINES = 6;

/**
 * The custom properties with which the style sheet computes a cell's height before its program runs, so that
 * nothing around the cell moves when it does.
 *
 * @param programs the same program in each language
 * @param expected the lines that it prints, if they are known
 * @param size the size of its run, if it is known
 * @returns the text of a `style` attribute
 */
export function roomStyle(
  programs: readonly string[],
  expected: readonly string[] | undefined,
  size: RunSize = UNKNOWN_RUN,
): string {
  const codeLines = Math.max(...programs.map((source) => source.split("\n").length));
  const outputLines = expected?.reduce((sum, line) => sum + wrappedLines(line), 0) ?? UNKNOWN_OUTPUT_LINES;
  const properties = {
    "code-lines": codeLines,
    "output-lines": outputLines,
    "task-rows": size.tasks,
    "queue-entries": size.entries,
  };
  return Object.entries(properties)
    .map(([name, value]) => `--${name}: ${String(value)}`)
    .join("; ");
}

function wrappedLines(line: string): number {
  // Chinese characters are two columns wide.
  const columns = line.length + (line.match(/[^\u0000-\u2e7f]/g)?.length ?? 0);
  return Math.max(1, Math.ceil(columns / OUTPUT_COLUMNS));
}
