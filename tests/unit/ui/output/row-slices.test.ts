import { describe, expect, it } from "vitest";
import { RowSlices } from "../../../../src/ui/output/row-slices.ts";

/** Rows drawn into an array, with a frame that comes when the test says so. */
function makeRows(weight: (row: string) => number = () => 1) {
  const drawn: string[] = [];
  const puts: number[] = [];
  const frames: (() => void)[] = [];
  const rows = new RowSlices<string>(
    {
      put(place, row) {
        drawn[place] = row;
        puts.push(place);
      },
      cut(from) {
        drawn.length = from;
      },
    },
    { same: (one, other) => one === other, weight },
    (callback) => frames.push(callback),
  );
  return { rows, drawn, puts, frames };
}

function numbered(count: number, name = "row"): string[] {
  return Array.from({ length: count }, (_, place) => `${name} ${String(place)}`);
}

describe("RowSlices", () => {
  it("draws the rows of an ordinary program at once", () => {
    const { rows, drawn, frames } = makeRows();
    rows.show(numbered(100));
    expect(drawn).toEqual(numbered(100));
    expect(frames).toHaveLength(0);
  });

  it("draws only rows that changed", () => {
    const { rows, puts } = makeRows();
    rows.show(["a", "b", "c"]);
    puts.length = 0;
    rows.show(["a", "x", "c", "d"]);
    expect(puts).toEqual([1, 3]);
  });

  it("draws many rows frame by frame, all of them in the end", () => {
    const { rows, drawn, puts, frames } = makeRows();
    rows.show(numbered(10_000));
    expect(puts.length).toBeLessThan(1000);
    for (let frame = frames.shift(); frame !== undefined; frame = frames.shift()) {
      puts.length = 0;
      frame();
      expect(puts.length).toBeLessThan(1000);
    }
    expect(drawn).toEqual(numbered(10_000));
  });

  it("draws few heavy rows at once", () => {
    const { rows, puts } = makeRows(() => 100);
    rows.show(numbered(50));
    expect(puts.length).toBeLessThan(10);
  });

  it("continues with the rows that were requested last", () => {
    const { rows, drawn, frames } = makeRows();
    rows.show(numbered(5000));
    rows.show(numbered(2000, "other"));
    expect(frames).toHaveLength(1);
    for (let frame = frames.shift(); frame !== undefined; frame = frames.shift()) frame();
    expect(drawn).toEqual(numbered(2000, "other"));
  });

  it("takes rows away at once when fewer are wanted", () => {
    const { rows, drawn } = makeRows();
    rows.show(numbered(200));
    rows.show(numbered(3));
    expect(drawn).toEqual(numbered(3));
  });
});
