/** Something that stands in a heap, ordered by the moment when it is due. */
interface Timed {
  readonly _when: number;
}

// Equal deadlines fire in an order that is a consequence of exactly these moves: a textbook heap orders them otherwise.
// Both functions are `_siftdown` and `_siftup` of `Lib/heapq.py`, line by line.

function siftDown<T extends Timed>(heap: T[], start: number, from: number, item: T): void {
  let position = from;
  while (position > start) {
    const parentPosition = (position - 1) >> 1;
    const parent = heap[parentPosition];
    if (parent === undefined || !(item._when < parent._when)) break;
    heap[position] = parent;
    position = parentPosition;
  }
  heap[position] = item;
}

function siftUp<T extends Timed>(heap: T[], start: number, item: T): void {
  const end = heap.length;
  let position = start;
  let childPosition = 2 * position + 1;
  while (childPosition < end) {
    let child = heap[childPosition];
    const right = heap[childPosition + 1];
    if (child === undefined) break;
    if (right !== undefined && !(child._when < right._when)) {
      childPosition += 1;
      child = right;
    }
    heap[position] = child;
    position = childPosition;
    childPosition = 2 * position + 1;
  }
  siftDown(heap, start, position, item);
}

/** Adds `item`. Follows `heappush` of `Lib/heapq.py`. */
export function heapPush<T extends Timed>(heap: T[], item: T): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1, item);
}

/** Takes the smallest item out, or returns undefined from an empty heap. Follows `heappop` of `Lib/heapq.py`. */
export function heapPop<T extends Timed>(heap: T[]): T | undefined {
  const last = heap.pop();
  const first = heap[0];
  if (last === undefined || first === undefined) return last;
  siftUp(heap, 0, last);
  return first;
}

/** Makes a heap of any array, in place. Follows `heapify` of `Lib/heapq.py`. */
export function heapify(items: Timed[]): void {
  for (let index = (items.length >> 1) - 1; index >= 0; index--) {
    const item = items[index];
    if (item !== undefined) siftUp(items, index, item);
  }
}
