import type { Accomplishment } from "../ui/page/progress.ts";
import { elementsOf, textAttributeOf } from "./mdx.ts";

/** The accomplishments that a page offers, in its order: its cells and its exercises, read from its MDX. */
export function accomplishmentsOf(mdx: string): Accomplishment[] {
  return elementsOf(mdx, "Cell", "PredictOrder").map((element) => {
    const example = textAttributeOf(element, "example") ?? "";
    return element.name === "Cell" ? (`cell:${example}` as const) : (`predict:${example}` as const);
  });
}

const pages = import.meta.glob<string>(["../../content/lessons/*.mdx", "../../content/programs.mdx"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The accomplishments of the page at a path of the site; none on a page without cells of its own. */
export function accomplishmentsAt(path: string): Accomplishment[] {
  const page = /\/(lessons\/[\w-]+|programs)\/$/.exec(path)?.[1];
  const text = page === undefined ? undefined : pages[`../../content/${page}.mdx`];
  return text === undefined ? [] : accomplishmentsOf(text);
}
