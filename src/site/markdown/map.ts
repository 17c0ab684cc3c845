import type { PhrasingContent, RootContent } from "mdast";
import { ERRORS } from "../error-pages.ts";
import { glossaryTerms, lessonsWithTerms } from "../map/course.ts";
import { inOrderOfNeeds } from "../map/needs.ts";
import { type FlowElement, textAttributeOf } from "../mdx.ts";
import { siteWords } from "../words.ts";
import type { ElementContext } from "./elements.ts";
import { item, link, list, text } from "./nodes.ts";

/** The map of the course: its lessons, and below each its terms with what is needed for them. */
export function courseMap({ pages, toFirst }: ElementContext): RootContent[] {
  const terms = glossaryTerms();
  const nameOf = new Map(terms.map(({ id, name }) => [id, name]));
  const entries = pages.map(({ id, lesson }) => ({ id, data: { lesson: lesson ?? undefined } }));
  const lessons = lessonsWithTerms(entries, terms).map((lesson) => {
    const title = pages.find(({ id }) => id === `lessons/${lesson.slug}`)?.title ?? "";
    const address = `${toFirst}lessons/${lesson.slug}/`;
    const own = inOrderOfNeeds(lesson.terms).map(({ name, needs, lesson: place }) =>
      item([
        link(`${address}#${place?.split("#")[1] ?? ""}`, [text(name)]),
        ...(needs.length === 0
          ? []
          : [text(` ${siteWords.map.needs(needs.map((need) => nameOf.get(need) ?? need))}`)]),
      ]),
    );
    return item([link(address, [text(siteWords.glossary.lesson(lesson.number, title))])], [list(own)]);
  });
  return [list(lessons)];
}

/** A path through the course: its pages in their order, with the sentence on each. */
export function readingPath(element: FlowElement, { pages, toFirst }: ElementContext): RootContent[] {
  const stops = element.children.flatMap((child) =>
    child.type === "mdxJsxFlowElement" && child.name === "Stop" ? [child] : [],
  );
  const items = stops.map((stop) => {
    const name = textAttributeOf(stop, "page") ?? "";
    const part = textAttributeOf(stop, "part");
    const page = pages.find(({ id }) => id === name);
    if (page === undefined)
      throw new Error(`A path on the map leads to "${name}", but there is no such page.`);
    const title: Extract<PhrasingContent, { type: "text" | "inlineCode" }> = name.startsWith(`${ERRORS}/`)
      ? { type: "inlineCode", value: page.title }
      : { type: "text", value: page.title };
    const why = stop.children.flatMap((child) => (child.type === "paragraph" ? child.children : []));
    const address = `${toFirst}${name}/${part === null ? "" : `#${part}`}`;
    return item([link(address, [title]), text(": "), ...why]);
  });
  return [list(items, true)];
}
