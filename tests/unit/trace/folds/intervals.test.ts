import fc from "fast-check";
import { expect, it } from "vitest";
import { Intervals } from "../../../../src/trace/folds/intervals.ts";

const interval = fc.record({ from: fc.nat(1000), length: fc.option(fc.nat(300)) });

it("The intervals that touch a range are found, whatever the order in which they came.", () => {
  fc.assert(
    fc.property(
      fc.array(interval, { maxLength: 300 }),
      fc.nat(1000),
      fc.nat(1000),
      (wanted, first, second) => {
        const intervals = new Intervals<{ from: number; to: number | null }>();
        for (const { from, length } of wanted)
          intervals.add({ from, to: length === null ? null : from + length });
        const [from, to] = [Math.min(first, second), Math.max(first, second)];
        const touching = intervals.items.filter((item) => item.from <= to && (item.to ?? Infinity) >= from);
        expect(intervals.touching(from, to)).toEqual(touching);
        expect(intervals.items).toHaveLength(wanted.length);
      },
    ),
  );
});

it("An interval that ends later is found by its new end.", () => {
  const intervals = new Intervals<{ from: number; to: number | null }>();
  const open: { from: number; to: number | null } = { from: 1, to: null };
  intervals.add(open);
  expect(intervals.touching(5, 6)).toEqual([open]);
  open.to = 2;
  intervals.changed();
  expect(intervals.touching(5, 6)).toEqual([]);
});
