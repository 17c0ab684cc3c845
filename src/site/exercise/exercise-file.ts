import { isCondition, type Condition } from "../../trace/target/conditions.ts";

/** A typical wrong attempt at an exercise, recognised by what its run does. */
export interface Mistake {
  /** The example that makes it, by its name in the folder of the exercise; null when only a test makes it. */
  readonly program: string | null;
  /** What the run of such an attempt does. */
  readonly when: readonly Condition[];
  /** Why that happens, in a few sentences. Code in backticks is in TypeScript’s spelling. */
  readonly cause: string;
}

/** What an exercise asks for: the contents of its `exercise.json`. */
export interface ExerciseFile {
  /** What the reader is to do. */
  readonly task: string;
  readonly conditions: readonly Condition[];
  /** The most general first. */
  readonly hints: readonly string[];
  /** The most special first: an attempt is answered with the first that it makes. */
  readonly mistakes: readonly Mistake[];
  /** Why the recorded solution does what is asked for. */
  readonly because: string;
}

/**
 * Reads an `exercise.json`.
 *
 * @param json its text
 * @param printed the lines that the recorded solution prints, which a condition `prints` without lines asks
 *   for
 * @throws Error when it is something else
 */
export function parseExercise(json: string, printed: readonly string[]): ExerciseFile {
  const filled: unknown = JSON.parse(json, (_key, value: unknown) =>
    isRecord(value) && value.kind === "prints" && !("lines" in value) ? { ...value, lines: printed } : value,
  );
  if (!isRecord(filled)) throw new Error("An exercise is an object.");
  const { task, conditions, hints, mistakes, because } = filled;
  if (typeof task !== "string" || typeof because !== "string") {
    throw new Error("An exercise has a task, and says why its solution is right.");
  }
  if (!isListOf(conditions, isCondition)) throw new Error("An exercise has a list of conditions.");
  if (!isListOf(hints, isText)) throw new Error("An exercise has a list of hints.");
  if (!isListOf(mistakes, isMistake)) throw new Error("An exercise has a list of mistakes.");
  return {
    task,
    because,
    conditions,
    hints,
    mistakes: mistakes.map((mistake) => ({ ...mistake, program: mistake.program ?? null })),
  };
}

type WrittenMistake = Omit<Mistake, "program"> & { readonly program?: string };

function isMistake(value: unknown): value is WrittenMistake {
  return (
    isRecord(value) &&
    (value.program === undefined || isText(value.program)) &&
    isText(value.cause) &&
    isListOf(value.when, isCondition)
  );
}

function isListOf<T>(value: unknown, isOne: (item: unknown) => item is T): value is readonly T[] {
  return Array.isArray(value) && value.every((item) => isOne(item));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
