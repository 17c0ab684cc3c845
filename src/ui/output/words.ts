import type { ChangeCounts } from "./changes.ts";

/** How an output compares with the recorded one, in words. */
export const outputWords = {
  comparedLines: {
    /** With the output of the very program that ran. */
    recorded: {
      same: "same",
      different: "different",
      moved: "different",
      extra: "not expected",
      missing: "different",
      insteadOf(line: string): string {
        return line === "" ? "expected an empty line" : `expected: ${line}`;
      },
      isExtra: "This line is not expected.",
      isMissing(line: string): string {
        return line === "" ? "missing: an empty line" : `missing: ${line}`;
      },
    },
    /** With the output of the program from which the reader's differs on purpose. */
    other: {
      same: "as the original",
      different: "changed",
      moved: "moved",
      extra: "new",
      missing: "only the original",
      insteadOf(line: string): string {
        return line === "" ? "original: an empty line" : `original: ${line}`;
      },
      isExtra: "new: the original does not print this",
      isMissing(line: string): string {
        return line === "" ? "not printed: an empty line" : `not printed: ${line}`;
      },
    },
  },
  wasLine(lineNumber: number): string {
    return `moved: was line ${String(lineNumber)}`;
  },
  asOriginal: "same output as the original program",
  /** How many lines are not as in the original's output, which is shown beside this. */
  unlikeOriginal({ moved, changed, added, missing }: ChangeCounts): string {
    const counts: readonly (readonly [number, string])[] = [
      [moved, "moved"],
      [changed, "changed"],
      [added, "new"],
      [missing, "not printed"],
    ];
    const parts = counts.flatMap(([count, what]) =>
      count > 0 ? [`${count.toLocaleString("en")} ${what}`] : [],
    );
    return parts.join(", ");
  },
};
