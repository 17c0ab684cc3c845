import type { Language } from "../page/preferences.ts";

const EXTENSIONS: Readonly<Record<Language, string>> = { typescript: "ts", python: "py" };
const TYPES: Readonly<Record<Language, string>> = { typescript: "text/plain", python: "text/x-python" };

/** Downloads a text as a file. */
export function downloadText(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/**
 * Downloads a program as a file.
 *
 * @param cell the cell's name, by whose last part the file is called: `event-loop/gather`; or a program's own
 *   name
 * @returns the name of the file
 */
export function downloadProgram(cell: string, source: string, language: Language): string {
  const { name, text } = programFile(cell, source, language);
  downloadText(name, text, TYPES[language]);
  return name;
}

/** A program as a file: `gather.py`, with a newline at its end. */
export function programFile(
  cell: string,
  source: string,
  language: Language,
): { readonly name: string; readonly text: string } {
  const name = cell
    .replace(/^.*\//s, "")
    // What is not allowed in a file's name on some system, and spaces.
    .replaceAll(/[\s\p{Cc}"*:<>?\\|]+/gu, "-")
    .replace(/^[-.]+/, "")
    .replace(/(?<![-.])[-.]+$/, "");
  return {
    name: `${name === "" ? "program" : name}.${EXTENSIONS[language]}`,
    text: source === "" || source.endsWith("\n") ? source : `${source}\n`,
  };
}
