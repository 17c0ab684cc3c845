import { describe, expect, it } from "vitest";
import { compareOutput } from "../../../../src/ui/output/output-comparison.ts";

function kinds(expected: string[], live: string[], finished = true): string[] {
  return compareOutput(expected, live, finished).lines.map((line) => line.kind);
}

describe("compareOutput", () => {
  it("finds equal outputs the same", () => {
    const comparison = compareOutput(["a", "b"], ["a", "b"], true);
    expect(comparison.match).toBe("same");
    expect(comparison.same).toBe(2);
  });

  it("finds a program that prints nothing, as expected, the same", () => {
    expect(compareOutput([], [], true).match).toBe("same");
  });

  it("calls lines to come while the program runs, and matches nothing yet", () => {
    const comparison = compareOutput(["a", "b", "c"], ["a"], false);
    expect(comparison.lines.map((line) => line.kind)).toEqual(["same", "to-come", "to-come"]);
    expect(comparison.match).toBe("none");
  });

  it("calls the same lines missing when the program is over", () => {
    expect(kinds(["a", "b"], ["a"])).toEqual(["same", "missing"]);
    expect(compareOutput(["a", "b"], ["a"], true).match).toBe("different");
  });

  it("sets a changed line beside the line that was expected", () => {
    expect(compareOutput(["a", "b", "c"], ["a", "x", "c"], true).lines[1]).toEqual({
      kind: "different",
      live: 1,
      expected: 1,
    });
  });

  it("says that it is different as soon as a wrong line arrives", () => {
    expect(compareOutput(["a", "b"], ["x"], false).match).toBe("different");
  });

  it("continues to compare after an extra line", () => {
    expect(kinds(["a", "b"], ["a", "x", "b"])).toEqual(["same", "extra", "same"]);
  });

  it("continues to compare after a missing line", () => {
    expect(kinds(["a", "b", "c"], ["a", "c"])).toEqual(["same", "missing", "same"]);
  });

  it("shows every live line once, in order, when lines swap their places", () => {
    const live = compareOutput(["a", "b", "c"], ["a", "c", "b"], true)
      .lines.map((line) => ("live" in line ? line.live : null))
      .filter((index) => index !== null);
    expect(live).toEqual([0, 1, 2]);
  });

  it("compares what a program without end prints in a moment", () => {
    const live = Array.from({ length: 10_000 }, (_, index) => `line ${String(index)}`);
    const comparison = compareOutput(["a"], live, true);
    expect(comparison.lines).toHaveLength(10_000);
    expect(comparison.match).toBe("different");
  });
});
