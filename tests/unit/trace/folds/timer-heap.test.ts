import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TimerHeap } from "../../../../src/trace/folds/timer-heap.ts";

interface Timer {
  readonly when: number;
  cancelledAt: number | null;
  readonly number: number;
}

function heapOf(whens: readonly number[]): { heap: TimerHeap<Timer>; timers: Timer[] } {
  const heap = new TimerHeap<Timer>();
  const timers = whens.map((when, number) => ({ when, cancelledAt: null, number }));
  for (const timer of timers) heap.push(timer);
  return { heap, timers };
}

describe("The heap of timers", () => {
  it("gives those that are due, by deadline.", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(20), (whens, before) => {
        const { heap } = heapOf(whens);
        const sorted = whens.toSorted((first, second) => first - second);
        expect(heap.takeDue(before).map(({ when }) => when)).toEqual(sorted.filter((when) => when < before));
        expect(heap.takeDue(Infinity).map(({ when }) => when)).toEqual(
          sorted.filter((when) => when >= before),
        );
      }),
    );
  });

  it("gives equal deadlines in the order in which Python's heapq pops them.", () => {
    // heapq.heappush of 0 … 6, all of one deadline, then heappop until empty.
    expect(
      heapOf([1, 1, 1, 1, 1, 1, 1])
        .heap.takeDue(2)
        .map(({ number }) => number),
    ).toEqual([0, 2, 5, 6, 4, 1, 3]);
  });

  it("leaves out what was cancelled, few or many.", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ when: fc.nat(9), cancelled: fc.boolean() }), { maxLength: 300 }),
        (wanted) => {
          const { heap, timers } = heapOf(wanted.map(({ when }) => when));
          timers.forEach((timer, place) => {
            if (wanted[place]?.cancelled !== true) return;
            timer.cancelledAt = place;
            heap.timerCancelled();
          });
          const left = wanted.filter(({ cancelled }) => !cancelled).map(({ when }) => when);
          expect(heap.takeDue(10).map(({ when }) => when)).toEqual(
            left.toSorted((first, second) => first - second),
          );
        },
      ),
    );
  });
});
