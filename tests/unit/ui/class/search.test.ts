import { expect, test } from "vitest";
import { isFound } from "../../../../src/ui/class/search.ts";

const texts = ["Two payments", "Lesson 11: Shared state", "shared-state/lost-update", "cell"];

test("All words of a query have to be there, in any order and in any of the texts.", () => {
  expect(isFound("SHARED pay", texts)).toBe(true);
  expect(isFound("lost-update", texts)).toBe(true);
  expect(isFound("payments semaphore", texts)).toBe(false);
});

test("An empty query finds everything.", () => {
  expect(isFound("  ", texts)).toBe(true);
});
