import { expect, test } from "vitest";
import { csvFile } from "../../../../src/ui/class/csv.ts";

const MARK = "\uFEFF";

test("Rows end as RFC 4180 says, and texts are quoted.", () => {
  expect(
    csvFile([
      ["Learner", "cells"],
      ['Ada "the first", Lovelace', 3],
    ]),
  ).toBe(`${MARK}"Learner","cells"\r\n"Ada ""the first"", Lovelace",3\r\n`);
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", '=HYPERLINK("http://x")', "|calc", "%1"])(
  "The text %j is not a formula for a spreadsheet.",
  (text) => {
    expect(csvFile([[text]]).startsWith(`${MARK}"'`)).toBe(true);
  },
);

test("Other texts stay as they are, in any script.", () => {
  expect(csvFile([["Zoë-Anne O'Neil", "王小明"]])).toBe(`${MARK}"Zoë-Anne O'Neil","王小明"\r\n`);
});
