import type { Language } from "../page/preferences.ts";
import { MAX_PROGRAM_LENGTH } from "../program/program-length.ts";
import { tidyName } from "./program-names.ts";
import type { Sides } from "./program-store.ts";
import { playgroundWords as words } from "./words.ts";

/** A file as the browser gives it. */
export interface ReadableFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A program from a file, or from two files of one name. */
export interface OpenedProgram {
  readonly name: string;
  readonly sides: Sides;
}

/** The programs of files, and why others were not opened, in sentences. */
export interface OpenedFiles {
  readonly programs: readonly OpenedProgram[];
  readonly refusals: readonly string[];
}

const LANGUAGES_OF: Readonly<Record<string, Language>> = { py: "python", ts: "typescript" };
// A code unit takes at most three bytes in UTF-8.
const MAX_BYTES = 3 * MAX_PROGRAM_LENGTH;

/**
 * Reads the programs that are in files. A `.py` and a `.ts` file of the same name are the two sides of one
 * program.
 */
export async function openFiles(files: readonly ReadableFile[]): Promise<OpenedFiles> {
  const read = await Promise.all(files.map(openFile));
  const refusals = read.filter((file) => typeof file === "string");
  const programs: OpenedProgram[] = [];
  for (const file of read) {
    if (typeof file === "string") continue;
    const { name, language, source } = file;
    const twin = programs.findIndex((program) => program.name === name && program.sides[language] === null);
    const none: Sides = { typescript: null, python: null };
    const sides = { ...(programs[twin]?.sides ?? none), [language]: source };
    if (twin < 0) programs.push({ name, sides });
    else programs[twin] = { name, sides };
  }
  return { programs, refusals };
}

interface OpenedFile {
  readonly name: string;
  readonly language: Language;
  readonly source: string;
}

/** @returns the file, or a sentence that says why it cannot be opened */
async function openFile(file: ReadableFile): Promise<OpenedFile | string> {
  const [, stem = "", extension = ""] = /^(.*)\.([^.]+)$/s.exec(file.name) ?? [];
  const language = LANGUAGES_OF[extension.toLowerCase()];
  if (language === undefined) return words.wrongKind(file.name);
  if (file.size > MAX_BYTES) return words.fileTooLong(file.name, MAX_PROGRAM_LENGTH);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return words.unreadable(file.name);
  }
  const source = textOf(bytes);
  if (source === null) return words.notText(file.name);
  if (source.length > MAX_PROGRAM_LENGTH) return words.fileTooLong(file.name, MAX_PROGRAM_LENGTH);
  return { name: tidyName(stem) || words.untitled, language, source };
}

/** The text in UTF-8 with `\n` as its line ends, or null when the bytes are no text. */
function textOf(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // Every kind of binary file has this character, and no program needs it.
    return text.includes("\0") ? null : text.replaceAll(/\r\n?/g, "\n").replace(/\n$/, "");
  } catch {
    return null;
  }
}
