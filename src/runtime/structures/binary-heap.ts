/** Whether the first of two items comes out of a heap before the second. */
export type Before<T> = (first: T, second: T) => boolean;

// The order in which equal items come out is a consequence of exactly these moves; a textbook heap orders
// them otherwise. Both functions are `_siftdown` and `_siftup` of `Lib/heapq.py`, line by line.

function siftDown<T>(heap: T[], start: number, from: number, item: T, isBefore: Before<T>): void {
  let position = from;
  while (position > start) {
    const parentPosition = (position - 1) >> 1;
    const parent = itemAt(heap, parentPosition);
    if (!isBefore(item, parent)) break;
    heap[position] = parent;
    position = parentPosition;
  }
  heap[position] = item;
}

function siftUp<T>(heap: T[], start: number, item: T, isBefore: Before<T>): void {
  const end = heap.length;
  let position = start;
  let childPosition = 2 * position + 1;
  while (childPosition < end) {
    let child = itemAt(heap, childPosition);
    const rightPosition = childPosition + 1;
    if (rightPosition < end) {
      const right = itemAt(heap, rightPosition);
      if (!isBefore(child, right)) {
        childPosition = rightPosition;
        child = right;
      }
    }
    heap[position] = child;
    position = childPosition;
    childPosition = 2 * position + 1;
  }
  siftDown(heap, start, position, item, isBefore);
}

// The position is one of the heap, and an item may itself be undefined.
function itemAt<T>(heap: readonly T[], position: number): T {
  return heap[position] as T;
}

/** Adds `item`. Follows `heappush` of `Lib/heapq.py`. */
export function heapPush<T>(heap: T[], item: T, isBefore: Before<T>): void {
  heap.push(item);
  siftDown(heap, 0, heap.length - 1, item, isBefore);
}

/** Takes the first item out, or returns undefined from an empty heap. Follows `heappop` of `Lib/heapq.py`. */
export function heapPop<T>(heap: T[], isBefore: Before<T>): T | undefined {
  const last = heap.pop();
  if (heap.length === 0) return last;
  const first = heap[0];
  // The heap was not empty, so this is an item.
  siftUp(heap, 0, last as T, isBefore);
  return first;
}

/** Makes a heap of any array, in place. Follows `heapify` of `Lib/heapq.py`. */
export function heapify<T>(items: T[], isBefore: Before<T>): void {
  for (let index = (items.length >> 1) - 1; index >= 0; index--) {
    siftUp(items, index, itemAt(items, index), isBefore);
  }
}
