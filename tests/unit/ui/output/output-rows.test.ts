import { describe, expect, it } from "vitest";
import type { OutputLine } from "../../../../src/trace/folds/output.ts";
import { rowsOf, type LiveOutputView } from "../../../../src/ui/output/output-rows.ts";

const lineOf = (text: string, time = 0): OutputLine => ({ text, stream: "stdout", time, index: 0 });

/** A run that has printed the first of two lines. */
const view: LiveOutputView = {
  lines: [lineOf("one")],
  open: [],
  needsTerminal: false,
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

describe("the beginning of a line", () => {
  const open = [lineOf("tw", 1)];

  it("is shown where the line will be, and is compared with nothing", () => {
    const rows = rowsOf({ ...view, open });
    expect(rows.map(({ kind, text }) => [kind, text])).toEqual([
      ["same", "one"],
      ["plain", "tw"],
    ]);
  });

  it("is the last row when no line is expected there", () => {
    const done = { ...view, comparison: null, open };
    expect(rowsOf(done).map(({ text }) => text)).toEqual(["one", "tw"]);
  });
});

it("a line that a terminal shows otherwise is shown so, and compared as it was printed", () => {
  const printed = { ...view, comparison: null, lines: [lineOf("1\r2")] };
  const style = { foreground: null, background: null, decorations: new Set<never>() };
  const [row] = rowsOf(printed, [], (lines) => lines.map((line) => [{ text: line.slice(-1), style }]));
  expect(row).toMatchObject({ text: "1\r2", shown: [{ text: "2" }] });
});
