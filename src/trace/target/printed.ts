import type { OutputLine } from "../folds/output.ts";
import { insteadWords as words } from "../words/target.ts";
import type { Condition } from "./conditions.ts";

/**
 * What a program printed instead of the lines that a condition asks for, as the first difference; null when
 * it printed those.
 *
 * @param printed its lines on stdout
 */
export function printedInstead(
  printed: readonly OutputLine[],
  { lines, inAnyOrder = false }: Condition & { kind: "prints" },
): { readonly why: string; readonly event: number | null } | null {
  const missing = without(
    lines,
    printed.map(({ text }) => text),
  )[0];
  const extras = without(
    printed.map(({ text }) => text),
    lines,
  );
  if (missing !== undefined) return { why: words.missing(missing), event: null };
  const extra = printed.find(({ text }) => text === extras[0]);
  if (extra !== undefined) return { why: words.extra(extra.text), event: extra.index };
  if (inAnyOrder) return null;
  const place = printed.findIndex(({ text }, each) => text !== lines[each]);
  const other = printed[place];
  if (other === undefined) return null;
  return { why: words.otherLine(place + 1, other.text, lines[place] ?? ""), event: other.index };
}

/** The lines of `all` that are not among `taken`, each of which takes one away. */
function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((line) => {
    const place = left.indexOf(line);
    if (place === -1) return true;
    left.splice(place, 1);
    return false;
  });
}
