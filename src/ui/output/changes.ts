import type { ComparedLine } from "./output-comparison.ts";
import { unreachable } from "../../trace/unreachable.ts";

/** How many lines of another program's output are not as in the original's. */
export interface ChangeCounts {
  readonly moved: number;
  readonly changed: number;
  readonly added: number;
  readonly missing: number;
}

/** Counts the lines of a comparison by what became of them; null when all are the same. */
export function countChanges(lines: readonly ComparedLine[]): ChangeCounts | null {
  const counts = { moved: 0, changed: 0, added: 0, missing: 0 };
  for (const { kind } of lines) {
    switch (kind) {
      case "moved":
        counts.moved++;
        break;
      case "different":
        counts.changed++;
        break;
      case "extra":
        counts.added++;
        break;
      case "missing":
        counts.missing++;
        break;
      case "same":
      case "to-come":
        break;
      default:
        unreachable(kind);
    }
  }
  return Object.values(counts).some((count) => count > 0) ? counts : null;
}
