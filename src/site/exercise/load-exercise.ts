import { type Example, loadExample } from "../examples.ts";
import { type ExerciseFile, parseExercise } from "./exercise-file.ts";

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
  const json = files[`../../../content/examples/${id}/exercise.json`];
  if (json === undefined) throw new Error(`There is no content/examples/${id}/exercise.json.`);
  const example = loadExample(solution);
  try {
    return { ...parseExercise(json, example.expected), solution: example };
  } catch (reason) {
    throw new Error(`content/examples/${id}/exercise.json: ${String(reason)}`, { cause: reason });
  }
}
