import { isMomentName, type MomentName } from "../ui/moments/moment-locator.ts";
import type { PredictedMoment } from "../ui/exercise/prediction-grade.ts";
import { shuffled } from "../ui/exercise/shuffle.ts";

/** A step of the loop that a reader puts in order, with its event. */
export interface Step {
  readonly text: string;
  readonly moment: MomentName;
}

/** An entry of an exercise's list. */
export type ExerciseItem = PredictedMoment;

/**
 * The entries of an exercise in their true order: the given steps, or the lines that the program prints.
 *
 * @throws Error when there are fewer than two, or when a step names no moment
 */
export function exerciseItems(expected: readonly string[], steps?: readonly Step[]): ExerciseItem[] {
  const seen = new Map<string, number>();
  const lines = expected.map((text): Step => {
    const occurrence = (seen.get(text) ?? 0) + 1;
    seen.set(text, occurrence);
    return { text, moment: { event: "output", text, occurrence } };
  });
  const items = (steps ?? lines).map((step, id) => ({ ...step, id }));
  if (items.length < 2) throw new Error("An exercise needs two entries at least to put in order.");
  for (const { text, moment } of items) {
    if (!isMomentName(moment)) throw new Error(`The step “${text}” of an exercise names no moment.`);
  }
  return items;
}

/** The entries in the order in which the page first shows them. */
export function shuffledItems(items: readonly ExerciseItem[], example: string): ExerciseItem[] {
  return shuffled(items, example);
}
