import type { ComparedLine } from "./output-comparison.ts";
import { unreachable } from "../../trace/unreachable.ts";

/**
 * Finds the lines of another program's output that only have another place: a line that was printed, and
 * that the original prints elsewhere, is `moved`, and is then neither missing at its old place nor new.
 *
 * @param lines the comparison, in which no line has moved
 * @param expected the original's lines, normalised
 * @param live the printed lines, normalised
 * @param finished whether the program is over; before that, a line that was not printed is to come
 */
export function withMovedLines(
  lines: readonly ComparedLine[],
  expected: readonly string[],
  live: readonly string[],
  finished: boolean,
): readonly ComparedLine[] {
  const left = unmatchedPlaces(lines, expected);
  const origins = new Map<number, number>();
  for (const line of lines) {
    if (line.kind !== "different" && line.kind !== "extra") continue;
    const origin = left.get(live[line.live] ?? null)?.shift();
    if (origin !== undefined) origins.set(line.live, origin);
  }
  const taken = new Set(origins.values());
  const unprinted = finished ? "missing" : "to-come";
  return paired(lines.flatMap((line) => rewritten(line, origins, taken, unprinted)));
}

/** For each text, the places of the original's lines that have no line beside them. */
function unmatchedPlaces(
  lines: readonly ComparedLine[],
  expected: readonly string[],
): Map<string | null, number[]> {
  const places = new Map<string | null, number[]>();
  for (const line of lines) {
    if (line.kind === "same" || !("expected" in line)) continue;
    const text = expected[line.expected] ?? null;
    const known = places.get(text);
    if (known === undefined) places.set(text, [line.expected]);
    else known.push(line.expected);
  }
  return places;
}

function rewritten(
  line: ComparedLine,
  origins: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
  unprinted: "missing" | "to-come",
): readonly ComparedLine[] {
  switch (line.kind) {
    case "same":
    case "moved":
      return [line];
    case "missing":
    case "to-come":
      return taken.has(line.expected) ? [] : [{ kind: unprinted, expected: line.expected }];
    case "extra":
    case "different": {
      const origin = origins.get(line.live);
      const other = line.kind === "different" && !taken.has(line.expected) ? line.expected : null;
      if (origin === undefined) return [other === null ? { kind: "extra", live: line.live } : line];
      const moved: ComparedLine = { kind: "moved", live: line.live, expected: origin };
      return other === null ? [moved] : [moved, { kind: unprinted, expected: other }];
    }
    default:
      return unreachable(line);
  }
}

/** Sets new lines beside those that the original prints there, between the lines that are the same. */
function paired(lines: readonly ComparedLine[]): ComparedLine[] {
  const result: ComparedLine[] = [];
  const unprinted: (ComparedLine & { readonly kind: "missing" | "to-come" })[] = [];
  for (const line of lines) {
    if (line.kind === "missing" || line.kind === "to-come") {
      unprinted.push(line);
      continue;
    }
    if (line.kind === "same") result.push(...unprinted.splice(0));
    const other = unprinted[0];
    if (line.kind !== "extra" || other === undefined) {
      result.push(line);
    } else {
      result.push({ kind: "different", live: line.live, expected: other.expected });
      unprinted.shift();
    }
  }
  return [...result, ...unprinted];
}
