import { describe, expect, it } from "vitest";
import { cellsOf } from "../../../src/site/cells.ts";

describe("cellsOf", () => {
  it("finds the cells in the order of the lesson, whatever the order of their attributes", () => {
    const source = [
      "Some prose.",
      '<Cell example="a/one" title="First" />',
      "<Cell",
      '  title="Second"',
      '  example="a/two"',
      "/>",
    ].join("\n");
    expect(cellsOf(source)).toEqual([
      { example: "a/one", title: "First" },
      { example: "a/two", title: "Second" },
    ]);
  });

  it("finds none where there is none", () => {
    expect(cellsOf("Only prose about a <CellMate />.")).toEqual([]);
  });
});
