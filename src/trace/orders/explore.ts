import { type Chooser, type Explored, FollowedOrder } from "./orders.ts";

/**
 * Runs a program in each order that its ready handles can be taken in, until one run is not right. Each run
 * starts from the beginning and is the same for the same order, so that all orders are found by changing the
 * last choice that has another possibility.
 *
 * @param isRight runs the program with a chooser, and says whether that run is right
 * @param most how many orders are tried at most
 * @param mayGoOn is asked before another order is tried
 */
export function explore(
  isRight: (choose: Chooser) => boolean,
  most: number,
  mayGoOn: () => boolean = () => true,
): Explored {
  let order: readonly number[] = [];
  for (let tried = 1; ; tried++) {
    const followed = new FollowedOrder(order);
    const right = isRight(followed.choose);
    const { choices } = followed;
    if (!right) return { tried, isWhole: false, failing: choices.map(({ taken }) => taken) };
    const last = choices.findLastIndex(({ taken, of }) => taken + 1 < of);
    const changed = choices[last];
    if (changed === undefined) return { tried, isWhole: true, failing: null };
    if (tried >= most || !mayGoOn()) return { tried, isWhole: false, failing: null };
    order = [...choices.slice(0, last).map(({ taken }) => taken), changed.taken + 1];
  }
}
