import { describe, expect, it } from "vitest";
import { elementsAmong, elementsOf, parsePage, textAttributeOf } from "../../src/site/mdx.ts";
import { examplesOf, exampleIds, pages, textOf } from "./files.ts";

const page = pages.find(({ path }) => path === "rosetta.mdx");
const text = page?.text ?? "";
const SYSTEMS = { asyncio: "python", promises: "js", trio: "python", kotlin: "kotlin", go: "go" };

describe("the page that compares asyncio with other languages", () => {
  it("has a heading for each comparison, and says first what is different", () => {
    const parts = parsePage(text);
    const places = parts.flatMap((part, place) =>
      part.type === "mdxJsxFlowElement" && part.name === "Rosetta" ? [place] : [],
    );
    expect(places.length).toBeGreaterThanOrEqual(13);
    for (const place of places) {
      expect(parts[place - 2]?.type).toBe("heading");
      expect(textOf(parts.slice(place - 1, place)).length).toBeGreaterThan(80);
    }
  });

  it.each(elementsOf(text, "Rosetta").map((comparison, place) => ({ number: place + 1, comparison })))(
    "shows all five in comparison $number, each in its own language",
    ({ comparison }) => {
      const systems = [...elementsAmong(comparison.children)].filter(({ name }) => name === "In");
      const shown = systems.map((system) => {
        const code = system.children.flatMap((child) => (child.type === "code" ? [child.lang] : []));
        return [textAttributeOf(system, "system"), code];
      });
      expect(shown).toEqual(Object.entries(SYSTEMS).map(([system, lang]) => [system, [lang]]));
    },
  );

  it("runs each of its examples in a cell", () => {
    const examples = exampleIds.filter((id) => id.startsWith("rosetta/"));
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(page && examplesOf(page).toSorted()).toEqual(examples);
  });
});
