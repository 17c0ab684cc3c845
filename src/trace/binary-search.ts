/**
 * The first position in `0…length` at which a condition is true. The condition is false up to some position
 * and true from there on.
 *
 * @returns `length` when it is true nowhere
 */
export function firstWhere(length: number, holds: (position: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many of the numbers, which are in ascending order, are at most `limit`. */
export function countUpTo(ascending: readonly number[], limit: number): number {
  return firstWhere(ascending.length, (position) => (ascending[position] ?? Infinity) > limit);
}
