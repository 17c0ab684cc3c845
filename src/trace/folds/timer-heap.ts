/** A timer in the heap. */
export interface HeapTimer {
  /** The second at which it is due; never null for a timer in the heap. */
  readonly when: number | null;
  readonly cancelledAt: number | null;
}

// As in `Lib/asyncio/base_events.py`.
const MIN_SCHEDULED_TIMER_HANDLES = 100;
const MIN_CANCELLED_TIMER_HANDLES_FRACTION = 0.5;

/**
 * The loop's timers. Timers with equal deadlines fire in the order that CPython's `heapq` produces, so this
 * moves them exactly as `Lib/heapq.py` does.
 */
export class TimerHeap<T extends HeapTimer> {
  #timers: T[] = [];
  #cancelled = 0;

  push(timer: T): void {
    this.#timers.push(timer);
    this.#siftDown(0, this.#timers.length - 1, timer);
  }

  /** Call this when a timer that has not fired was cancelled. */
  timerCancelled(): void {
    this.#cancelled++;
  }

  /**
   * What an iteration of the loop does with its timers (`_run_once`): drops cancelled ones, takes those that
   * are due.
   *
   * @param before the second before which a timer is due
   * @returns the due timers, in the order in which they join the ready queue
   */
  takeDue(before: number): T[] {
    this.#dropCancelled();
    const due: T[] = [];
    for (let first = this.#timers[0]; first !== undefined && dueAt(first) < before; first = this.#timers[0]) {
      this.#pop();
      if (first.cancelledAt === null) due.push(first);
    }
    return due;
  }

  /** Removes the timers for which `belongs` returns false. */
  keep(belongs: (timer: T) => boolean): void {
    this.#timers = this.#timers.filter(belongs);
    this.#heapify();
  }

  #dropCancelled(): void {
    const count = this.#timers.length;
    if (
      count > MIN_SCHEDULED_TIMER_HANDLES &&
      this.#cancelled / count > MIN_CANCELLED_TIMER_HANDLES_FRACTION
    ) {
      this.#cancelled = 0;
      this.keep((timer) => timer.cancelledAt === null);
      return;
    }
    for (
      let first = this.#timers[0];
      first !== undefined && first.cancelledAt !== null;
      first = this.#timers[0]
    ) {
      this.#pop();
      this.#cancelled--;
    }
  }

  #pop(): void {
    const last = this.#timers.pop();
    if (last !== undefined && this.#timers.length > 0) this.#siftUp(0, last);
  }

  #heapify(): void {
    for (let index = (this.#timers.length >> 1) - 1; index >= 0; index--) {
      const timer = this.#timers[index];
      if (timer !== undefined) this.#siftUp(index, timer);
    }
  }

  // `_siftdown`: towards the root.
  #siftDown(start: number, from: number, timer: T): void {
    const timers = this.#timers;
    let position = from;
    while (position > start) {
      const parentPosition = (position - 1) >> 1;
      const parent = timers[parentPosition];
      if (parent === undefined || !(dueAt(timer) < dueAt(parent))) break;
      timers[position] = parent;
      position = parentPosition;
    }
    timers[position] = timer;
  }

  // `_siftup`: down to a leaf along the smaller children, and from there towards the root.
  #siftUp(start: number, timer: T): void {
    const timers = this.#timers;
    let position = start;
    for (let child = 2 * position + 1; child < timers.length; child = 2 * position + 1) {
      const left = timers[child];
      const right = timers[child + 1];
      if (left === undefined) break;
      const isRight = right !== undefined && !(dueAt(left) < dueAt(right));
      timers[position] = isRight ? right : left;
      position = isRight ? child + 1 : child;
    }
    this.#siftDown(start, position, timer);
  }
}

function dueAt(timer: HeapTimer): number {
  return timer.when ?? -Infinity;
}
