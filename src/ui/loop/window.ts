const AROUND = 60;

/** Which part of a long list is shown: from `from` up to and without `to`. */
export interface Shown {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a list of `count` entries around one of them. A list that is not much longer is shown whole.
 */
export function shownAround(place: number, count: number): Shown {
  if (count <= 4 * AROUND) return { from: 0, to: count };
  const from = Math.max(0, Math.min(place - AROUND, count - 2 * AROUND));
  return { from, to: Math.min(count, from + 2 * AROUND) };
}
