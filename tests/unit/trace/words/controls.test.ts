import { expect, it } from "vitest";
import { hasControls, withoutControls } from "../../../../src/trace/words/controls.ts";

it.each([
  ["plain\ttext", "plain\ttext"],
  ["\r 50%\r100%", "100%"],
  ["100%\r", "100%"],
  ["\u001b[1;31mred\u001b[0m", "red"],
  ["\u001b]0;title\u0007a\bb", "ab"],
  ["\r", ""],
])("a sentence quotes %j as %j", (line, quoted) => {
  expect(withoutControls(line)).toBe(quoted);
});

it("tabs and new lines need no terminal", () => {
  expect(hasControls("a\tb\nc")).toBe(false);
  expect(hasControls("a\rb")).toBe(true);
});
