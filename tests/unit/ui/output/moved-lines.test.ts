import { describe, expect, it } from "vitest";
import { OutputComparison } from "../../../../src/ui/output/output-comparison.ts";

/** What became of each line, as a letter and the places in the printed and in the original's lines. */
function compared(original: string[], live: string[], finished = true): string[] {
  return new OutputComparison(original).compareOther(live, finished).lines.map((line) => {
    const places = ["live" in line ? line.live : "-", "expected" in line ? line.expected : "-"];
    return `${line.kind} ${places.join("/")}`;
  });
}

describe("comparing another program's output with the original's", () => {
  it("names the old place of a line that moved, where nothing is missing then", () => {
    expect(compared(["a", "b", "c"], ["b", "a", "c"])).toEqual(["same 0/1", "moved 1/0", "same 2/2"]);
  });

  it("keeps a line that was replaced beside the one in its place", () => {
    expect(compared(["a", "b"], ["a", "x"])).toEqual(["same 0/0", "different 1/1"]);
  });

  it("calls a line new when the one in its place has moved", () => {
    expect(compared(["a", "b", "c"], ["x", "b", "c", "a"])).toEqual([
      "extra 0/-",
      "same 1/1",
      "same 2/2",
      "moved 3/0",
    ]);
  });

  it("calls a line missing when one that moved is in its place", () => {
    expect(compared(["a", "b", "c", "d"], ["d", "b", "c"])).toEqual([
      "moved 0/3",
      "missing -/0",
      "same 1/1",
      "same 2/2",
    ]);
  });

  it("sets a new line beside the one that it replaces, where another has moved between them", () => {
    expect(compared(["a", "b", "c"], ["b", "a", "x"])).toEqual(["same 0/1", "moved 1/0", "different 2/2"]);
  });

  it("moves each line once", () => {
    expect(compared(["a", "b"], ["b", "a", "a"])).toEqual(["same 0/1", "moved 1/0", "extra 2/-"]);
  });

  it("calls nothing missing while the program runs, and waits for no line that came already", () => {
    expect(compared(["a", "b", "c", "d"], ["a", "d", "b"], false)).toEqual([
      "same 0/0",
      "to-come -/2",
      "same 1/3",
      "moved 2/1",
    ]);
  });
});
