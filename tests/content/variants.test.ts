import type { RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { attributesOf, elementsAmong, elementsOf, type MdxElement } from "../../src/site/mdx.ts";
import type { Language } from "../../src/ui/page/preferences.ts";
import { programForm } from "../../src/ui/program/same-program.ts";
import { changed, examplesOf, exerciseIds, pages, readExample, variantIds, type Page } from "./files.ts";
import { changes } from "./try-this.ts";

const EXTENSIONS = { typescript: "ts", python: "py" } as const satisfies Record<Language, string>;
const LANGUAGES = ["typescript", "python"] as const;

const lessons = pages.filter(({ path }) => path.startsWith("lessons/"));

/** The variants that each item of a page's "Try this" names; what the reader should see is no item. */
function itemsOf({ text }: Page): MdxElement[][] {
  const lists = elementsOf(text, "TryThis").flatMap(({ children }): RootContent[] => [...children]);
  return lists.flatMap((list) =>
    list.type === "list" ? list.children.map((item) => variantsAmong(item.children)) : [],
  );
}

function variantsAmong(nodes: readonly RootContent[]): MdxElement[] {
  return [...elementsAmong(nodes)].filter(({ name }) => name === "Variant");
}

const originalOf = (variant: string): string => variant.split("/").slice(0, -1).join("/");

/** The changes that a lesson asks for: not the solutions and mistakes of its exercises. */
const askedFor = variantIds.filter((id) => !exerciseIds.includes(originalOf(id)));

describe.each(lessons)("what $path asks the reader to try", (page) => {
  const items = itemsOf(page);

  it("names, item by item, the changed program or why nothing can be recorded for it", () => {
    expect(items.length).toBeGreaterThan(0);
    for (const [place, variants] of items.entries()) {
      expect(variants.length, `item ${place + 1}`).toBeGreaterThan(0);
      for (const variant of variants) {
        const { example, none } = attributesOf(variant);
        if (example === undefined) expect(none, `item ${place + 1}`).toMatch(/\w{3,}/);
        else expect(variantIds, `item ${place + 1}`).toContain(example);
      }
    }
  });

  it("changes cells of the page, by their titles", () => {
    const titles = new Map(
      elementsOf(page.text, "Cell").map((cell) => {
        const { example, title } = attributesOf(cell);
        return [String(example), String(title)];
      }),
    );
    for (const variant of items.flat()) {
      const { example, of } = attributesOf(variant);
      const original = typeof of === "string" ? of : originalOf(String(example));
      expect(examplesOf(page)).toContain(original);
      const [text] = variant.children;
      expect(text?.type === "text" ? text.value : null).toBe(`“${titles.get(original) ?? ""}”`);
    }
  });
});

describe("the variants", () => {
  it("are all asked for by a lesson", () => {
    const named = lessons.flatMap((page) =>
      itemsOf(page)
        .flat()
        .map((variant) => attributesOf(variant).example),
    );
    expect(named.filter((name) => name !== undefined).toSorted()).toEqual(askedFor);
  });

  it.each(askedFor)("%s is the original, changed as the lesson asks", (id) => {
    const change = changes.find(({ variant }) => variant === id);
    for (const language of LANGUAGES) {
      const original = readExample(originalOf(id), EXTENSIONS[language]);
      const wanted = programForm(readExample(id, EXTENSIONS[language]), language);
      expect(programForm(changed(original, change?.[language] ?? []), language)).toBe(wanted);
      expect(programForm(original, language)).not.toBe(wanted);
    }
  });
});
