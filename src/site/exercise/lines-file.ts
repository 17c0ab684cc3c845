import type { LinesOfLanguage } from "../../ui/exercise/lines/lines-data.ts";
import { stepOf } from "../../ui/exercise/lines/assembly.ts";
import { LANGUAGES, type Language } from "../../ui/page/preferences.ts";

/** A line that is a typical mistake. */
export interface Distractor {
  /** Its text in each language; null where the language has no such mistake. */
  readonly text: Readonly<Record<Language, string | null>>;
  /** The line of the solution whose place it takes in a typical wrong program. */
  readonly replaces: Readonly<Record<Language, string | null>>;
  readonly cause: string;
}

/** What an `exercise.json` says of the lines that are to be put together. */
export interface LinesFile {
  /** The first and the last line of them in the program, counted from 1. */
  readonly range: Readonly<Record<Language, readonly [from: number, to: number]>>;
  readonly distractors: readonly Distractor[];
}

/** Reads the part of an `exercise.json` that is about lines. @throws Error when it has none */
export function parseLines(json: string): LinesFile {
  const file: unknown = JSON.parse(json);
  if (!isRecord(file) || !isRecord(file.lines) || !Array.isArray(file.distractors)) {
    throw new Error("An exercise in which lines are put together has lines and distractors.");
  }
  const { lines } = file;
  return {
    range: { typescript: rangeOf(lines.typescript), python: rangeOf(lines.python) },
    distractors: file.distractors.map((distractor) => distractorOf(distractor)),
  };
}

/**
 * The lines of a program that are to be put together, and what is around them. Lines in TypeScript with
 * nothing but a closing brace are left out: they follow from the indentation.
 */
export function linesOfProgram(
  source: string,
  language: Language,
  { range, distractors }: LinesFile,
): LinesOfLanguage {
  const all = source.split("\n");
  const [from, to] = range[language];
  const step = stepOf(language);
  const indentOf = (line: string): number => (/^ */.exec(line)?.[0].length ?? 0) / step.length;
  const inside = all.slice(from - 1, to).filter((line) => !/^\s*\}?$/.test(line));
  const indent = indentOf(inside[0] ?? "");
  return {
    before: all.slice(0, from - 1).join("\n"),
    after: all.slice(to).join("\n"),
    indent,
    solution: inside.map((line) => ({ text: line.trim(), indent: indentOf(line) - indent })),
    distractors: distractors.map(({ text }) => text[language]),
  };
}

/** The numbers of the first and the last of some lines. @throws Error when it is something else */
export function rangeOf(value: unknown): readonly [from: number, to: number] {
  if (isRange(value)) return value;
  throw new Error("The lines of an exercise are from one line to another one, in each language.");
}

function isRange(value: unknown): value is readonly [from: number, to: number] {
  return Array.isArray(value) && value.length === 2 && value.every((line) => typeof line === "number");
}

function distractorOf(value: unknown): Distractor {
  if (!isRecord(value) || typeof value.cause !== "string") {
    throw new Error("A distractor has a text in each language, and a cause.");
  }
  const sides = LANGUAGES.map((language) => {
    const side = value[language];
    if (side === undefined) return { language, text: null, replaces: null };
    if (!isRecord(side) || typeof side.text !== "string" || typeof side.replaces !== "string") {
      throw new Error("A distractor has a text, and the line that it replaces.");
    }
    return { language, text: side.text, replaces: side.replaces };
  });
  const of = (key: "text" | "replaces"): Record<Language, string | null> => {
    const find = (language: Language): string | null =>
      sides.find((side) => side.language === language)?.[key] ?? null;
    return { typescript: find("typescript"), python: find("python") };
  };
  return { text: of("text"), replaces: of("replaces"), cause: value.cause };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
