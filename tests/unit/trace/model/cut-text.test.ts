import { expect, test } from "vitest";
import { cutText } from "../../../../src/trace/model/cut-text.ts";

test("A text within the limit stays as it is.", () => {
  expect(cutText("abc", 3)).toBe("abc");
});

test("A longer text says how much of it is left out.", () => {
  expect(cutText("a".repeat(10_000), 10)).toBe("aaaaaaaaaa… (9,990 more characters)");
});

test("A character that takes two places is not split.", () => {
  expect(cutText("ab😀cd", 3)).toBe("ab… (4 more characters)");
});
