import { describe, expect, it } from "vitest";
import type { MapTerm } from "../../../../src/site/map/model.ts";
import { allNeedsOf, inOrderOfNeeds, rowsOfNeeds } from "../../../../src/site/map/needs.ts";

const term = (id: string, ...needs: string[]): MapTerm => ({ id, name: id, needs });

describe("inOrderOfNeeds", () => {
  it("puts each term after those that it needs, and keeps the order otherwise", () => {
    const terms = [term("c", "b"), term("x"), term("b", "a"), term("a")];
    expect(inOrderOfNeeds(terms).map(({ id }) => id)).toEqual(["a", "b", "c", "x"]);
  });

  it("ignores needs that are not among the terms", () => {
    expect(inOrderOfNeeds([term("b", "elsewhere")]).map(({ id }) => id)).toEqual(["b"]);
  });

  it("names the terms that need each other", () => {
    expect(() => inOrderOfNeeds([term("a", "b"), term("b", "c"), term("c", "a")])).toThrow("a → b → c → a");
  });
});

describe("rowsOfNeeds", () => {
  it("puts a term below the lowest of those that it needs", () => {
    const rows = rowsOfNeeds([term("c", "a", "b"), term("b", "a"), term("a"), term("d")]);
    expect(Object.fromEntries(rows)).toEqual({ a: 0, b: 1, c: 2, d: 0 });
  });
});

describe("allNeedsOf", () => {
  it("has what is needed for the needs, too", () => {
    const terms = [term("a"), term("b", "a"), term("c", "b"), term("d", "c"), term("x")];
    expect([...allNeedsOf("d", terms)].sort()).toEqual(["a", "b", "c"]);
  });
});
