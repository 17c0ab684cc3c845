import type { Reason } from "./order.ts";
import { whyBefore } from "./order.ts";
import type { RunTrace } from "../folds/run-trace.ts";

/** Something that the reader puts in order: a line of output, or a step of the loop. */
export interface OrderItem {
  /** What the reader sees. Items with equal texts are interchangeable. */
  readonly text: string;
  /** The index of its event. */
  readonly index: number;
}

/** Two items that the reader put in the wrong order. */
export interface WrongPair extends Reason {
  /** The item that happened first, as a place in the true order; the reader put it later. */
  readonly first: number;
  readonly second: number;
}

export interface Grade {
  readonly correct: boolean;
  /** For each place of the reader's order: whether its item happened at that place. */
  readonly right: readonly boolean[];
  /** Adjacent pairs in the reader's order, the earliest first. */
  readonly wrongPairs: readonly WrongPair[];
}

/**
 * Grades a prediction, and explains its mistakes by what happened.
 *
 * @param items in their true order
 * @param answer the reader's order: places in `items`, each once
 */
export function gradeOrder(trace: RunTrace, items: readonly OrderItem[], answer: readonly number[]): Grade {
  const right = answer.map((item, place) => items[item]?.text === items[place]?.text);
  const order = withEqualsInTheirOrder(items, answer);
  const wrongPairs: WrongPair[] = [];
  for (let place = 1; place < order.length; place++) {
    const before = order[place - 1];
    const after = order[place];
    if (before === undefined || after === undefined || before < after) continue;
    const earlier = items[after];
    const later = items[before];
    if (earlier === undefined || later === undefined) continue;
    wrongPairs.push({ first: after, second: before, ...whyBefore(trace, earlier.index, later.index) });
  }
  return { correct: answer.length === items.length && right.every(Boolean), right, wrongPairs };
}

function withEqualsInTheirOrder(items: readonly OrderItem[], answer: readonly number[]): number[] {
  const places = new Map<string, number[]>();
  for (const item of [...answer].sort((first, second) => first - second)) {
    const text = items[item]?.text ?? "";
    const known = places.get(text);
    if (known === undefined) places.set(text, [item]);
    else known.push(item);
  }
  return answer.map((item) => places.get(items[item]?.text ?? "")?.shift() ?? item);
}
