import { answers } from "../page/reader-answers.ts";
import type { LessonExercise } from "./lesson-exercise.ts";

/** The event of a first answer; it bubbles. */
export const ANSWERED = "answered";

/** What was answered before, as long as the page is open. */
const answered = new WeakSet<Element>();

/**
 * Records the reader's first answer to an exercise, or to a question: what comes after a wrong one is no
 * longer an answer from memory.
 *
 * @param id what was asked: `question:<lesson>/<number>`, or the accomplishment of an exercise
 */
export function recordFirstAnswer(asked: Element, id: string, isRight: boolean): void {
  if (answered.has(asked)) return;
  answered.add(asked);
  answers.record(id, isRight);
  asked.dispatchEvent(new CustomEvent(ANSWERED, { bubbles: true, detail: isRight }));
}

/** Records the first answer to an exercise. To have the answer shown counts as a wrong one. */
export function answeredExercise(exercise: LessonExercise, isRight: boolean): void {
  recordFirstAnswer(exercise, exercise.accomplishment, isRight);
}
