import { type Example, loadExample } from "../examples.ts";
import { type ExerciseFile, parseExercise } from "./exercise-file.ts";
import { type FadedFile, parseFaded } from "./faded-file.ts";
import { type LinesFile, parseLines } from "./lines-file.ts";

/** The exercise in which the lines of an example are put together. */
export interface LoadedLines extends LoadedExercise {
  readonly lines: LinesFile;
}

/** The exercise in which less and less of an example is given. */
export interface LoadedFaded extends LoadedExercise {
  readonly faded: FadedFile;
}

/** An exercise of a lesson, with the program that solves it. */
export interface LoadedExercise extends ExerciseFile {
  readonly solution: Example;
}

const files = import.meta.glob<string>("../../../content/examples/*/*/exercise.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

/**
 * The exercise of an example: `<lesson>/<name>/exercise.json` under content/examples.
 *
 * @param solution the id of the program that solves it
 * @throws Error when there is none, or when it is not written as one
 */
export function loadExercise(id: string, solution = `${id}/solution`): LoadedExercise {
  const example = loadExample(solution);
  return { ...read(id, (json) => parseExercise(json, example.expected)), solution: example };
}

/**
 * The exercise in which the lines of an example are put together: the example is its solution.
 *
 * @throws Error when there is none, or when it is not written as one
 */
export function loadLines(id: string): LoadedLines {
  return { ...loadExercise(id, id), lines: read(id, parseLines) };
}

/**
 * The faded example that ends with an example of this id.
 *
 * @throws Error when there is none, or when it is not written as one
 */
export function loadFaded(id: string): LoadedFaded {
  return { ...loadExercise(id, id), faded: read(id, parseFaded) };
}

function read<T>(id: string, parse: (json: string) => T): T {
  const json = files[`../../../content/examples/${id}/exercise.json`];
  if (json === undefined) throw new Error(`There is no content/examples/${id}/exercise.json.`);
  try {
    return parse(json);
  } catch (reason) {
    throw new Error(`content/examples/${id}/exercise.json: ${String(reason)}`, { cause: reason });
  }
}
