import { elementsOf, textAttributeOf } from "./mdx.ts";

/** A cell as a page names it. */
export interface ExampleCell {
  /** The example's id, `<lesson>/<name>`. */
  readonly example: string;
  readonly title: string;
}

/** The cells of a page, in its order. @param mdx the page's text */
export function cellsOf(mdx: string): ExampleCell[] {
  return elementsOf(mdx, "Cell").flatMap((element) => {
    const example = textAttributeOf(element, "example");
    const title = textAttributeOf(element, "title");
    return example === null || title === null ? [] : [{ example, title }];
  });
}
