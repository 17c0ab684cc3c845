/**
 * A table as a CSV file of RFC 4180, with the mark by which spreadsheets know that it is UTF-8.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe in front: the names come from files
 * of other people.
 */
export function csvFile(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(fieldOf).join(",")).join("\r\n")}\r\n`;
}

function fieldOf(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = /^\s*[=+\-@|%\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
