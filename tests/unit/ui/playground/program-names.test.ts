import { expect, test } from "vitest";
import { freeName, MAX_NAME_LENGTH, tidyName } from "../../../../src/ui/playground/program-names.ts";

test.each([
  ["Gather", [], "Gather"],
  ["Gather", ["Gather"], "Gather 2"],
  ["Gather", ["Gather", "Gather 2"], "Gather 3"],
  ["Gather 2", ["Gather 2"], "Gather 3"],
])("%s beside %j is called %s", (wanted, taken, name) => {
  expect(freeName(wanted, taken)).toBe(name);
});

test("a name is one line without spaces around it", () => {
  expect(tidyName("  two\n lines ")).toBe("two lines");
});

test("a name has a longest length", () => {
  expect(tidyName("x".repeat(1000))).toHaveLength(MAX_NAME_LENGTH);
});
