import { describe, expect, it } from "vitest";
import { shownAround } from "../../../../src/ui/loop/window.ts";

describe("shownAround", () => {
  it("shows a short list whole", () => {
    expect(shownAround(3, 200)).toEqual({ from: 0, to: 200 });
  });

  it("shows the same number of entries of a long list wherever the reader is", () => {
    for (const place of [-1, 0, 59, 5_000, 99_950, 99_999]) {
      const { from, to } = shownAround(place, 100_000);
      expect(to - from).toBe(120);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100_000);
      if (place >= 0) expect(place >= from && place < to).toBe(true);
    }
  });
});
