import { describe, expect, it } from "vitest";
import type { OutputLine } from "../../../../src/trace/folds/output.ts";
import { rowsOf, type LiveOutputView } from "../../../../src/ui/output/output-rows.ts";

const lineOf = (text: string, time = 0): OutputLine => ({ text, stream: "stdout", time, index: 0 });

/** A run that has printed the first of two lines. */
const view: LiveOutputView = {
  lines: [lineOf("one")],
  known: [lineOf("one")],
  comparison: {
    lines: [
      { kind: "same", live: 0, expected: 0 },
      { kind: "to-come", expected: 1 },
    ],
    same: 1,
    match: "none",
  },
  expected: ["one", "two"],
  isRecorded: true,
  cause: null,
  running: true,
};

describe("a line to come", () => {
  it("takes the room of the expected line", () => {
    expect(rowsOf(view)[1]).toMatchObject({ kind: "to-come", text: "two", time: null });
  });

  it("takes the room of the line in the wording of its language", () => {
    expect(rowsOf(view, ["one", "two, as worded here"])[1]).toMatchObject({ text: "two, as worded here" });
    const other = { ...view, isRecorded: false };
    expect(rowsOf(other, ["one", "two, as worded here"])[1]).toMatchObject({ text: "two" });
  });

  it("takes the room of what the program prints there, when that is known", () => {
    const known = [...view.known, lineOf("two and more", 1)];
    expect(rowsOf({ ...view, known })[1]).toMatchObject({ kind: "to-come", text: "two and more" });
  });

  it("only takes room when the program is over", () => {
    expect(rowsOf({ ...view, running: false })[1]).toMatchObject({ kind: "reserved", text: "two" });
  });
});

it("says why only of the first line that differs", () => {
  const lines = [
    { kind: "different", live: 0, expected: 0 },
    { kind: "missing", expected: 1 },
  ] as const;
  const rows = rowsOf({
    ...view,
    cause: "job2 runs first",
    comparison: { lines, same: 0, match: "different" },
  });
  expect(rows.map(({ cause }) => cause)).toEqual(["job2 runs first", ""]);
});
