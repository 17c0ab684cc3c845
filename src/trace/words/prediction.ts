import { whyBefore, type OrderReason } from "./order.ts";
import type { RunTrace } from "../folds/run-trace.ts";

/** Something that the reader puts in order: a line of output, or a step of the loop. */
export interface OrderItem {
  /** What the reader sees. Items with equal texts are interchangeable. */
  readonly text: string;
  /** The index of its event. */
  readonly index: number;
}

/** Two items, as places in the true order, and why the first happened before the second. */
export interface ExplainedPair extends OrderReason {
  readonly first: number;
  readonly second: number;
}

export interface Grade {
  readonly correct: boolean;
  /** For each place of the reader's order: whether its item happened at that place. */
  readonly right: readonly boolean[];
  /** Adjacent pairs that the reader has the wrong way round, the earliest in the reader's order first. */
  readonly wrongPairs: readonly ExplainedPair[];
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
  const wrongPairs: ExplainedPair[] = [];
  for (let place = 1; place < order.length; place++) {
    const before = order[place - 1];
    const after = order[place];
    if (before === undefined || after === undefined || before < after) continue;
    wrongPairs.push(...explainPair(trace, items, after, before));
  }
  return { correct: answer.length === items.length && right.every(Boolean), right, wrongPairs };
}

/** Explains the true order: for each two neighbours why the first happened before the second. */
export function explainOrder(trace: RunTrace, items: readonly OrderItem[]): readonly ExplainedPair[] {
  return items.slice(1).flatMap((_, place) => explainPair(trace, items, place, place + 1));
}

function explainPair(
  trace: RunTrace,
  items: readonly OrderItem[],
  first: number,
  second: number,
): readonly ExplainedPair[] {
  const earlier = items[first];
  const later = items[second];
  if (earlier === undefined || later === undefined) return [];
  return [{ first, second, ...whyBefore(trace, earlier.index, later.index) }];
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
