import { expect, test } from "vitest";
import { reviewWords } from "../../../../src/ui/review/words.ts";

test("A review of which nothing could be loaded does not say that all was right.", () => {
  expect(reviewWords.answered(0, 0, 0)).toBe(
    "Nothing could be loaded. Check the connection and reload the page.",
  );
  expect(reviewWords.answered(2, 2, 2)).toBe("All of them right.");
});
