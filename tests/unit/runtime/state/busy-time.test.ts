import { describe, expect, it } from "vitest";
import { BusyTime } from "../../../../src/runtime/state/busy-time.ts";

const task = {};

/** Lets iterations pass in which one task, and nothing else, goes on; gives what they cost together. */
function spin(busy: BusyTime, count: number, { reads = false, isTimeAwaited = true } = {}): number {
  let cost = 0;
  for (let spins = 0; spins < count; spins++) {
    if (reads) busy.read(task);
    busy.yielded(task);
    cost += busy.iteration(1, isTimeAwaited);
  }
  return cost;
}

describe("What a program costs that does not wait:", () => {
  it("the first 500 polls cost nothing, the next ones 10 ms each", () => {
    const busy = new BusyTime();
    expect(spin(busy, 500, { reads: true })).toBe(0);
    expect(spin(busy, 10, { reads: true })).toBeCloseTo(0.1);
  });

  it("a poll is an iteration in which the task that reads the clock goes on at once", () => {
    const busy = new BusyTime();
    for (let count = 0; count < 600; count++) {
      busy.read({});
      busy.yielded(task);
      expect(busy.iteration(1, false)).toBe(0);
    }
  });

  it("an iteration in which something else is ready is no poll", () => {
    const busy = new BusyTime();
    spin(busy, 500, { reads: true });
    busy.read(task);
    busy.yielded(task);
    expect(busy.iteration(2, true)).toBe(0);
  });

  it("the first 1,000 spins cost nothing, the next ones 50 µs each", () => {
    const busy = new BusyTime();
    expect(spin(busy, 1_000)).toBe(0);
    expect(spin(busy, 100)).toBeCloseTo(0.005);
  });

  it("spins cost nothing while no time depends on them", () => {
    expect(spin(new BusyTime(), 5_000, { isTimeAwaited: false })).toBe(0);
  });

  it("from 10,000 spins on a long wait comes to its end ever faster", () => {
    const busy = new BusyTime();
    spin(busy, 10_000);
    expect(spin(busy, 10_000)).toBeGreaterThan(3_600);
  });

  it("the clock can be read 10,000 times in an iteration; each further time costs 10 ms", () => {
    const busy = new BusyTime();
    for (let reads = 0; reads < 10_000; reads++) expect(busy.read(null)).toBe(0);
    expect(busy.read(null)).toBe(0.01);
    busy.iteration(1, false);
    expect(busy.read(null)).toBe(0);
  });

  it("after a wait all counts start from 0 again", () => {
    const busy = new BusyTime();
    spin(busy, 600, { reads: true });
    busy.waited();
    expect(spin(busy, 500, { reads: true })).toBe(0);
  });
});
