import type { Language } from "../../page/preferences.ts";
import type { FadedProgram, Stage } from "./faded-program.ts";

/** The programs of the stages in which something is filled in. */
export type FadedStages = Readonly<Record<Exclude<Stage, "whole">, FadedProgram>>;

/** The programs of a faded example in both languages. */
export type FadedData = Readonly<Record<Language, FadedStages>>;

/** Reads the programs that an exercise's HTML carries. @throws Error when the JSON is something else */
export function parseFadedData(json: string): FadedData {
  const data: unknown = JSON.parse(json);
  if (isRecord(data) && isStages(data.typescript) && isStages(data.python)) {
    return { typescript: data.typescript, python: data.python };
  }
  throw new Error("The exercise's HTML does not carry its stages.");
}

/** Serialises programs for a `script` element. */
export function fadedDataToJson(data: FadedData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function isStages(value: unknown): value is FadedStages {
  return isRecord(value) && isProgram(value.one) && isProgram(value.three) && isProgram(value.empty);
}

function isProgram(value: unknown): value is FadedProgram {
  return (
    isRecord(value) &&
    typeof value.text === "string" &&
    Array.isArray(value.parts) &&
    value.parts.every((part) => typeof part === "string") &&
    (value.indent === null || typeof value.indent === "string")
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
