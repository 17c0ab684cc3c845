import { describe, expect, it } from "vitest";
import { explainedParts, reportOf } from "../../../src/site/printed-report.ts";

const closed = { slug: "closed", title: "loop is closed", also: [] };

describe("reportOf", () => {
  it("begins at the traceback, and keeps a frame and its source together", () => {
    const printed = [
      "before",
      "Traceback (most recent call last):",
      '  File "main.py", line 3, in main',
      "    run()",
      "RuntimeError: loop is closed",
    ];
    expect(reportOf(printed, closed)).toEqual([[printed[1]], [printed[2], printed[3]], [printed[4]]]);
  });

  it("begins at the message where that comes first, and keeps a warning and its source together", () => {
    const printed = ["before", "main.py:3: UserWarning: loop is closed", "  run()", "after"];
    expect(reportOf(printed, closed)).toEqual([[printed[1], printed[2]], [printed[3]]]);
  });

  it("reads the margin of an exception group", () => {
    const printed = [
      "  + Exception Group Traceback (most recent call last):",
      '  |   File "main.py", line 3, in main',
      "  |     run()",
      "  | ExceptionGroup: loop is closed (1 sub-exception)",
      "    | ValueError",
    ];
    expect(reportOf(printed, closed)).toEqual([
      [printed[0]],
      [printed[1], printed[2]],
      [printed[3]],
      [printed[4]],
    ]);
  });

  it("is empty where nothing of the kind is printed", () => {
    expect(reportOf(["all is well"], closed)).toEqual([]);
  });
});

describe("explainedParts", () => {
  const parts = [["a"], ["b", "c"], ["d"]];

  it("gives each explanation a part, or as many as it spans", () => {
    expect(explainedParts(parts, 3)).toEqual(parts);
    expect(explainedParts(parts, 2, [2, 1])).toEqual([["a", "b", "c"], ["d"]]);
  });

  it("refuses explanations that are not for all parts", () => {
    expect(() => explainedParts(parts, 2)).toThrow("The report has 3 parts, but 2 explanations");
    expect(() => explainedParts(parts, 2, [1, 1])).toThrow("The report has 3 parts");
    expect(() => explainedParts(parts, 1, [2, 1])).toThrow("The report has 3 parts");
  });
});
