import type { Runner } from "../session/runner.ts";
import { words } from "../words.ts";

/** The longest program that runs, in UTF-16 code units. A longer one can be edited and is stored. */
export const MAX_PROGRAM_LENGTH = 500_000;

/** Refuses programs that are too long to be compiled and run, with an explanation, and runs the others. */
export function withinLength(runner: Runner): Runner {
  return {
    prepare(source, report, signal) {
      if (source.length <= MAX_PROGRAM_LENGTH) return runner.prepare(source, report, signal);
      const message = words.programTooLong(MAX_PROGRAM_LENGTH);
      const place = { line: 1, column: 1, endLine: 1, endColumn: 2 };
      return Promise.resolve({ kind: "refused", diagnostics: [{ severity: "error", ...place, message }] });
    },
  };
}
