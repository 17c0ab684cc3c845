import { describe, expect, it } from "vitest";
import { ShownLines } from "../../../../src/ui/output/output-at-position.ts";
import { printed } from "../fakes.ts";

describe("ShownLines", () => {
  it("gives the lines of any moment, in any order of asking", () => {
    const lines = new ShownLines();
    lines.add([printed(0, "first"), printed(1, "second\nthird"), printed(2, "fourth")]);
    const texts = (position: number): string[] => lines.at(position).map(({ text }) => text);
    expect(texts(3)).toEqual(["first", "second", "third", "fourth"]);
    expect(texts(0)).toEqual([]);
    expect(texts(2)).toEqual(["first", "second", "third"]);
  });

  it("shows a line that no newline ended only at the end", () => {
    const lines = new ShownLines();
    lines.add([{ ...printed(0, ""), text: "open" }, printed(1, "")]);
    const before = new ShownLines();
    before.add([{ ...printed(0, ""), text: "open" }]);
    expect(before.at(1)).toEqual([]);
    before.finish();
    expect(before.at(1).map(({ text }) => text)).toEqual(["open"]);
    expect(before.at(0)).toEqual([]);
    expect(lines.at(2).map(({ text }) => text)).toEqual(["open"]);
  });

  it("gives the beginning of a line at each moment until it ends", () => {
    const lines = new ShownLines();
    lines.add([{ ...printed(0, ""), text: "1" }, { ...printed(1, ""), text: "2" }, printed(2, "3")]);
    const texts = (position: number): string[] => lines.openAt(position).map(({ text }) => text);
    expect([0, 1, 2, 3].map(texts)).toEqual([[], ["1"], ["12"], []]);
  });

  it("says whether a terminal would carry out something in them", () => {
    const lines = new ShownLines();
    lines.add([printed(0, "plain\ttext")]);
    expect(lines.needsTerminal).toBe(false);
    lines.add([printed(1, "\rover")]);
    expect(lines.needsTerminal).toBe(true);
  });

  it("has no beginning of a line after the end of the run", () => {
    const lines = new ShownLines();
    lines.add([{ ...printed(0, ""), text: "open" }]);
    expect(lines.openAt(1)).toHaveLength(1);
    lines.finish();
    expect(lines.openAt(1)).toEqual([]);
    expect(lines.openAt(0)).toEqual([]);
  });
});
