import { withoutLines, withoutParts } from "../../ui/exercise/faded/faded-program.ts";
import type { FadedStages } from "../../ui/exercise/faded/faded-data.ts";
import type { Language } from "../../ui/page/preferences.ts";
import { rangeOf } from "./lines-file.ts";

/** What an `exercise.json` says of a faded example. */
export interface FadedFile {
  /** The id of the example that is shown whole. */
  readonly whole: string;
  /** The three parts that are blanks, in each language; the first of them alone at first. */
  readonly blanks: Readonly<Record<Language, readonly string[]>>;
  /** The lines that are all missing at the end: the first and the last of them, counted from 1. */
  readonly range: Readonly<Record<Language, readonly [from: number, to: number]>>;
  /** For each mistake what fills the blanks so that it is made; null for one without. */
  readonly fills: readonly (Readonly<Record<Language, readonly string[]>> | null)[];
}

/** Reads the part of an `exercise.json` that is about fading. @throws Error when it has none */
export function parseFaded(json: string): FadedFile {
  const file: unknown = JSON.parse(json);
  if (
    !isRecord(file) ||
    typeof file.whole !== "string" ||
    !isRecord(file.lines) ||
    !Array.isArray(file.mistakes)
  )
    throw new Error("A faded example names one that is whole, blanks, lines and mistakes.");
  const { lines } = file;
  return {
    whole: file.whole,
    blanks: blanksOf(file.blanks),
    range: { typescript: rangeOf(lines.typescript), python: rangeOf(lines.python) },
    fills: file.mistakes.map((mistake: unknown) =>
      isRecord(mistake) && mistake.fill !== undefined ? blanksOf(mistake.fill) : null,
    ),
  };
}

/** The programs of the stages in which something is filled in. */
export function stagesOf(source: string, language: Language, { blanks, range }: FadedFile): FadedStages {
  return {
    one: withoutParts(source, blanks[language].slice(0, 1)),
    three: withoutParts(source, blanks[language]),
    empty: withoutLines(source, range[language]),
  };
}

function blanksOf(value: unknown): Record<Language, readonly string[]> {
  if (isRecord(value)) {
    const { typescript, python } = value;
    if (isThree(typescript) && isThree(python)) return { typescript, python };
  }
  throw new Error("A faded example has three blanks in each language.");
}

function isThree(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length === 3 && value.every((part) => typeof part === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
