import { describe, expect, it } from "vitest";
import type { LoopDeadlockedEvent } from "../../../../src/trace/model/events.ts";
import { stuckIn } from "../../../../src/trace/folds/stuck.ts";

/** A deadlock of tasks, each with the one that would have to go on. */
function deadlockOf(...waits: readonly (readonly [task: number, by: number | null])[]): LoopDeadlockedEvent {
  return {
    kind: "loop-deadlocked",
    time: 0,
    iteration: 1,
    task: null,
    line: null,
    cause: null,
    waits: waits.map(([task, by]) => ({ task, by, sentence: `${task} waits` })),
  };
}

function circlesIn(event: LoopDeadlockedEvent): readonly (readonly [task: number, next: number | null])[] {
  return stuckIn(event, 7).map(({ task, next }) => [task, next]);
}

describe("stuckIn", () => {
  it("finds two tasks that wait for each other, and who only waits for them", () => {
    const event = deadlockOf([1, 2], [2, 3], [3, 2], [4, null]);
    expect(circlesIn(event)).toEqual([
      [1, null],
      [2, 3],
      [3, 2],
      [4, null],
    ]);
    expect(stuckIn(event, 7)[2]).toEqual({ task: 3, index: 7, sentence: "3 waits", circle: [2, 3], next: 2 });
  });

  it("finds several circles, also when another task leads into one that was found before", () => {
    expect(circlesIn(deadlockOf([1, 2], [2, 1], [3, 1], [4, 5], [5, 6], [6, 4]))).toEqual([
      [1, 2],
      [2, 1],
      [3, null],
      [4, 5],
      [5, 6],
      [6, 4],
    ]);
  });

  it("finds a task that waits for itself", () => {
    expect(stuckIn(deadlockOf([1, 1]), 0)).toMatchObject([{ circle: [1], next: 1 }]);
  });

  it("finds no circle where the last waits for a task that is not in the deadlock", () => {
    expect(circlesIn(deadlockOf([1, 2], [2, 9]))).toEqual([
      [1, null],
      [2, null],
    ]);
  });
});
