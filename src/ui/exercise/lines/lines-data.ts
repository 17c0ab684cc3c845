import type { Language } from "../../page/preferences.ts";
import type { PlacedLine, ProgramFrame } from "./assembly.ts";

/** The lines of one language. */
export interface LinesOfLanguage extends ProgramFrame {
  /** Those of the recorded solution, in its order. */
  readonly solution: readonly PlacedLine[];
  /** Those that are typical mistakes, in the order of their causes; null for one that this language lacks. */
  readonly distractors: readonly (string | null)[];
}

/** The lines that a reader puts together, in both languages. */
export type LinesData = Readonly<Record<Language, LinesOfLanguage>>;

/** Reads the lines that an exercise's HTML carries. @throws Error when the JSON is something else */
export function parseLinesData(json: string): LinesData {
  const data: unknown = JSON.parse(json);
  if (isRecord(data) && isOfLanguage(data.typescript) && isOfLanguage(data.python)) {
    return { typescript: data.typescript, python: data.python };
  }
  throw new Error("The exercise's HTML does not carry its lines.");
}

/** Serialises lines for a `script` element. */
export function linesDataToJson(data: LinesData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function isOfLanguage(value: unknown): value is LinesOfLanguage {
  return (
    isRecord(value) &&
    typeof value.before === "string" &&
    typeof value.after === "string" &&
    typeof value.indent === "number" &&
    Array.isArray(value.solution) &&
    value.solution.every(isLine) &&
    Array.isArray(value.distractors) &&
    value.distractors.every((text) => text === null || typeof text === "string")
  );
}

function isLine(value: unknown): value is PlacedLine {
  return isRecord(value) && typeof value.text === "string" && typeof value.indent === "number";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
