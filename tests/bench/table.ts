import { readFileSync, writeFileSync } from "node:fs";

/** One line of a table of figures. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly unit: string;
}

const begin = "<!-- bench:begin (written by `npm run bench -- --write-readme`) -->";
const end = "<!-- bench:end -->";

/** A Markdown table; all columns but the first are aligned to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? "", width, column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

function pad(text: string, width: number, column: number): string {
  return column === 0 ? text.padEnd(width) : text.padStart(width);
}

/** Nanoseconds with as many digits as mean something. */
export function nanoseconds(value: number): string {
  return value < 100 ? value.toFixed(0) : Number(value.toPrecision(2)).toLocaleString("en");
}

/** How many times something is more, with as many digits as mean something. */
export function times(value: number): string {
  return `× ${value < 10 ? value.toFixed(1) : Number(value.toPrecision(2)).toLocaleString("en")}`;
}

/**
 * Writes the tables into the README, between its two marks.
 *
 * @throws when the README has no such marks
 */
export function writeReadme(path: string, tables: string): void {
  const readme = readFileSync(path, "utf8");
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${path} has no place for the tables: ${begin} … ${end}`);
  writeFileSync(path, `${readme.slice(0, from + begin.length)}\n\n${tables}\n\n${readme.slice(to)}`);
}
