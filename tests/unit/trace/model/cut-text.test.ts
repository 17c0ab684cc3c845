import { expect, test } from "vitest";
import { cutText } from "../../../../src/trace/model/cut-text.ts";

const cut = `${"a".repeat(9_950)}… (90,050 more characters)`;

test("A text within the limit stays as it is.", () => {
  expect(cutText("a".repeat(10_000))).toBe("a".repeat(10_000));
});

test("A longer text says how much of it is left out.", () => {
  expect(cutText("a".repeat(100_000))).toBe(cut);
});

test("A text that was cut is not cut again.", () => {
  expect(cutText(cut)).toBe(cut);
});

test("A character that takes two places is not split.", () => {
  expect(cutText(`${"a".repeat(9_949)}😀${"a".repeat(100)}`)).toBe(
    `${"a".repeat(9_949)}… (102 more characters)`,
  );
});
