import type ts from "typescript";
import { hereFor, noteOnName, type Spellings } from "../../trace/words/other-spelling.ts";

/** The part of a checker's error that is needed here. */
export type CheckerError = Pick<ts.Diagnostic, "code" | "start" | "length" | "messageText">;

/** A replacement that the editor offers. */
export type Fix = Pick<ts.CodeFixAction, "fixName" | "description" | "changes">;

// Errors that begin with the name that does not exist: a member, a variable, an export or an option. Of each
// there are two, without and with "Did you mean …".
const ABOUT_NAMES: ReadonlySet<number> = new Set([2304, 2305, 2339, 2353, 2551, 2552, 2561, 2724]);

/**
 * What is written in Python's spelling, and how TypeScript writes it; null when an error is about something
 * else.
 */
function nameIn(error: CheckerError, spellings: Spellings): { python: string; here: string } | null {
  if (!ABOUT_NAMES.has(error.code)) return null;
  for (const [, name = ""] of firstMessage(error).matchAll(/'(\w+)'/g)) {
    const here = hereFor(name, spellings);
    if (here !== null) return { python: name, here };
  }
  return null;
}

function firstMessage({ messageText }: CheckerError): string {
  return typeof messageText === "string" ? messageText : messageText.messageText;
}

/**
 * The error with a sentence that says how the name is written here; the same error when it is about
 * something else.
 */
export function withNote<E extends CheckerError>(error: E, spellings: Spellings): E {
  const name = nameIn(error, spellings);
  if (name === null) return error;
  const what = firstMessage(error).replace(/ Did you mean .*$/, "");
  return { ...error, messageText: `${what} ${noteOnName(name.python, name.here)}` };
}

/**
 * Fixes that replace Python's names by those that TypeScript has, at a place of the program.
 *
 * @param errors all errors of the program
 * @param start the first character of the place, counted from 0; `end` is the one behind it
 */
export function fixesAt(
  fileName: string,
  errors: readonly CheckerError[],
  [start, end]: readonly [start: number, end: number],
  spellings: Spellings,
): Fix[] {
  return errors.flatMap((error) => {
    const name = nameIn(error, spellings);
    const { start: from = Infinity, length = 0 } = error;
    if (name === null || from > end || from + length < start) return [];
    const span = { start: from, length: name.python.length };
    return {
      fixName: "python-name",
      description: `Change to ${name.here}`,
      changes: [{ fileName, textChanges: [{ span, newText: name.here }] }],
    };
  });
}
