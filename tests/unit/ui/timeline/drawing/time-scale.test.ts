import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitTimeScale, TimeScale } from "../../../../../src/ui/timeline/drawing/time-scale.ts";

const instants = (...counts: readonly (readonly [time: number, steps: number])[]) =>
  counts.map(([time, steps]) => ({ time, steps }));

// 500 pixels wide, which is a plot of a cell in two columns.
const WIDTH = 500;

describe("fitTimeScale", () => {
  it("is true to scale when the steps of every instant have room before the next", () => {
    const scale = fitTimeScale(instants([0, 4], [1, 3], [2, 2]), WIDTH);
    expect(scale.widened).toEqual([]);
    for (const seconds of [0, 0.5, 1, 1.5, 2]) expect(scale.position(seconds)).toBe(seconds);
  });

  it("makes steps narrower, down to eight pixels, before it gives up the true scale", () => {
    const close = fitTimeScale(instants([0, 2], [0.05, 2], [1, 1]), WIDTH);
    expect(close.widened).toEqual([]);
    const pixels = WIDTH / (1 + close.step);
    expect(close.step * pixels).toBeGreaterThanOrEqual(8);
    expect(close.step * pixels).toBeLessThan(13);
    expect(fitTimeScale(instants([0, 2], [0.04, 2], [1, 1]), WIDTH).widened).toHaveLength(1);
  });

  it("decides by the room that there is: the same run is to scale on a wide plot only", () => {
    const run = instants([0, 6], [0.1, 1], [1, 1]);
    expect(fitTimeScale(run, 900).widened).toEqual([]);
    expect(fitTimeScale(run, 300).widened).toMatchObject([{ time: 0, steps: 6 }]);
  });

  it("stays true to scale when widening would hardly make the steps wider", () => {
    const many = instants([0, 12], [1, 12], [2, 12], [3, 12], [4, 12], [5, 12]);
    const scale = fitTimeScale(many, 300);
    expect(scale.widened).toEqual([]);
    expect((scale.step * 300) / 5).toBeLessThan(8);
  });

  it("is not true to scale when the many steps of an instant would reach far beyond it", () => {
    expect(fitTimeScale(instants([0, 40], [3, 1]), 400).widened).toMatchObject([{ time: 0, steps: 40 }]);
    expect(fitTimeScale(instants([0, 12], [3, 1]), 400).widened).toEqual([]);
  });

  it("widens only the instants that need it, and says how many steps each has", () => {
    const scale = fitTimeScale(instants([0, 2], [1, 30], [1.1, 2], [3, 1]), WIDTH);
    expect(scale.widened).toMatchObject([{ time: 1, steps: 30 }]);
    expect(scale.position(1)).toBe(1);
    expect(scale.position(3) - scale.position(1.1)).toBeCloseTo(1.9);
  });

  it("never lets the steps of an instant reach the next", () => {
    const gaps = fc.array(fc.tuple(fc.constantFrom(0.001, 0.1, 1, 60), fc.nat(40)), { minLength: 2 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 60, max: 1600 }), (made, width) => {
        let time = 0;
        const run = made.map(([gap, steps], place) => ({ time: (time += place === 0 ? 0 : gap), steps }));
        const scale = fitTimeScale(run, width);
        run.slice(0, -1).forEach((instant, place) => {
          const end = scale.position(instant.time) + instant.steps * scale.step;
          expect(end).toBeLessThanOrEqual(scale.position(run[place + 1]?.time ?? 0) + 1e-6);
        });
      }),
    );
  });
});

describe("TimeScale", () => {
  const scale = new TimeScale(instants([0, 3], [0.1, 2], [2, 1]), 0.1);

  it("moves what follows a widened instant by what its steps lack", () => {
    expect(scale.position(0)).toBe(0);
    expect(scale.position(0.1)).toBeCloseTo(0.3);
    expect(scale.position(2)).toBeCloseTo(2.2);
  });

  it("stands still within a widened instant, and leads back to every other second", () => {
    expect(scale.secondsAt(0.1)).toBe(0);
    for (const seconds of [0.05, 0.1, 0.5, 1, 2]) {
      expect(scale.secondsAt(scale.position(seconds))).toBeCloseTo(seconds);
    }
  });
});
