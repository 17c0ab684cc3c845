import { LANGUAGES, type Language } from "../page/preferences.ts";
import type { Sides } from "./program-store.ts";

/** Whether a program's two sides are the same program, so that their schedules can be compared. */
export type Belonging =
  | { readonly kind: "together" }
  | { readonly kind: "missing"; readonly language: Language }
  /** The reader changed one side a little; the other one is as it was. */
  | { readonly kind: "one-changed"; readonly changed: Language; readonly other: Language }
  /** The reader replaced one side; the other one is what was there before. */
  | { readonly kind: "unrelated"; readonly changed: Language; readonly other: Language };

// With less of its lines left than this a side is another program, not a changed one.
const SHARE_OF_THE_SAME = 0.5;

/**
 * Whether the two sides of a program belong together. Two sides that are both as they were do, and so do two
 * that the reader wrote both. When only one side was changed, only the reader can know.
 *
 * @param originals the texts with which the program began
 * @param texts what the sides are now
 * @param blank the texts of a new program
 */
export function belonging(
  originals: Sides,
  texts: Readonly<Record<Language, string>>,
  blank: Readonly<Record<Language, string>>,
): Belonging {
  const missing = LANGUAGES.find((language) => originals[language] === null);
  if (missing !== undefined) return { kind: "missing", language: missing };
  const [changed, ...more] = LANGUAGES.filter((language) => texts[language] !== originals[language]);
  if (changed === undefined || more.length > 0) return { kind: "together" };
  const other = changed === "typescript" ? "python" : "typescript";
  const isAnother =
    texts[other] === blank[other] || shareLeft(originals[changed] ?? "", texts[changed]) < SHARE_OF_THE_SAME;
  return { kind: isAnother ? "unrelated" : "one-changed", changed, other };
}

/** How much of a text's lines another text still has, from 0 to 1; their order does not count. */
function shareLeft(original: string, text: string): number {
  const lines = linesOf(original);
  const left = new Map<string, number>();
  for (const line of linesOf(text)) left.set(line, (left.get(line) ?? 0) + 1);
  let found = 0;
  for (const line of lines) {
    const count = left.get(line) ?? 0;
    if (count === 0) continue;
    left.set(line, count - 1);
    found++;
  }
  return lines.length === 0 ? 1 : found / lines.length;
}

// Lines without a letter, such as a closing brace, are in every program.
function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /\p{L}/u.test(line));
}
