import { expect, it } from "vitest";
import { attributesOf, elementsOf } from "../../../src/site/mdx.ts";

const attributes = (mdx: string): unknown[] => elementsOf(mdx, "Moment").map(attributesOf);

it("an element is found on lines of its own, within a paragraph and within another element", () => {
  const mdx =
    '<Moment at="a" />\n\nText <Moment at="b">word</Moment>.\n\n<TryThis>\n\n<Moment at="c" />\n\n</TryThis>';
  expect(attributes(mdx)).toEqual([{ at: "a" }, { at: "b" }, { at: "c" }]);
});

it("an attribute in braces has the value of its literal, and one without a value is true", () => {
  expect(attributes('<Moment occurrence={2} steps={[{ text: "a", at: [1] }]} isLast />')).toEqual([
    { occurrence: 2, steps: [{ text: "a", at: [1] }], isLast: true },
  ]);
});

it("an expression that is no literal has no value", () => {
  expect(attributes("<Moment at={now()} />")).toEqual([{ at: undefined }]);
});

it("elements in the frontmatter and in code are not found", () => {
  const mdx = '---\ntitle: "<Moment at={1} />"\n---\n\n```tsx\n<Moment at="a" />\n```\n\n`<Moment />`';
  expect(attributes(mdx)).toEqual([]);
});
