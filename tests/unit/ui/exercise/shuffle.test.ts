import { describe, expect, it } from "vitest";
import { moved, shuffled } from "../../../../src/ui/exercise/shuffle.ts";

const letters = ["a", "b", "c", "d"];

describe("shuffled", () => {
  it("keeps every entry and gives the same order each time", () => {
    expect([...shuffled(letters, "gather")].sort()).toEqual(letters);
    expect(shuffled(letters, "gather")).toEqual(shuffled(letters, "gather"));
  });

  it("never gives the true order away", () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(shuffled(["a", "b"], String(seed))).toEqual(["b", "a"]);
      expect(shuffled(letters, String(seed))).not.toEqual(letters);
    }
  });
});

describe("moved", () => {
  it("moves one entry and leaves the others in their order", () => {
    expect(moved(letters, 0, 2)).toEqual(["b", "c", "a", "d"]);
    expect(moved(letters, 3, 1)).toEqual(["a", "d", "b", "c"]);
  });

  it("stops at both ends of the list", () => {
    expect(moved(letters, 0, -1)).toEqual(letters);
    expect(moved(letters, 3, 9)).toEqual(letters);
  });
});
