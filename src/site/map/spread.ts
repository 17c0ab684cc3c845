/** Something in a row that wants to be at a place. */
export interface Spread {
  /** Where its middle is to be. */
  readonly wanted: number;
  readonly width: number;
  /** How much it matters that it is there. */
  readonly weight: number;
}

/**
 * Places things beside each other in their order, without overlaps, each as near as possible to where it is
 * to be: the sum of the weighted squares of the distances is the least.
 *
 * @param bounds the ends of the row, which nothing crosses as long as there is room
 * @returns the middles
 */
export function spread(
  things: readonly Spread[],
  bounds: { readonly left: number; readonly right: number },
): number[] {
  // Without the widths of what is before each, the middles only have to be in ascending order.
  const offsets: number[] = [];
  let end = 0;
  for (const { width } of things) {
    offsets.push(end + width / 2);
    end += width;
  }
  const blocks: { sum: number; weight: number; count: number }[] = [];
  for (const [place, { wanted, weight }] of things.entries()) {
    let block = { sum: (wanted - (offsets[place] ?? 0)) * weight, weight, count: 1 };
    for (;;) {
      const before = blocks.at(-1);
      if (before === undefined || before.sum / before.weight <= block.sum / block.weight) break;
      blocks.pop();
      block = {
        sum: before.sum + block.sum,
        weight: before.weight + block.weight,
        count: before.count + block.count,
      };
    }
    blocks.push(block);
  }
  const last = Math.max(bounds.left, bounds.right - end);
  return blocks
    .flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight))
    .map((start, place) => Math.min(Math.max(start, bounds.left), last) + (offsets[place] ?? 0));
}
