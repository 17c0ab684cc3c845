import { contents } from "../reference/contents.ts";
import type { ExampleGroup } from "../ui/playground/examples.ts";
import { shortName } from "../ui/program/text-hash.ts";
import { cellsOf } from "./cells.ts";
import { loadExample } from "./examples.ts";
import { pagesOfCells } from "./lessons.ts";
import { siteWords } from "./words.ts";

/** The part of a page that is read to find its cells; `body` is its MDX. */
interface Page {
  readonly id: string;
  readonly data: { readonly title: string; readonly lesson?: number | undefined };
  readonly body?: string | undefined;
}

/**
 * The examples of the playground: by lesson, then those of the reference by topic.
 *
 * @param pages all pages of the site, from their collection
 */
export function playgroundExamples(pages: readonly Page[]): ExampleGroup[] {
  const inProse = pagesOfCells(pages).map(({ data, body = "" }) => ({
    title: data.title,
    examples: cellsOf(body).map(({ example, title }) => exampleNamed(example, title)),
  }));
  const inReference = contents.map((group) => ({
    title: siteWords.referencePlace(group.title),
    examples: group.pages.map(({ slug, title }) => exampleNamed(`reference/${slug}`, title)),
  }));
  return [...inProse, ...inReference].filter(({ examples }) => examples.length > 0);
}

/** The file of the examples, in the folder of the playground's page. Its name changes with its contents. */
export function examplesFile(pages: readonly Page[]): { readonly name: string; readonly json: string } {
  const json = JSON.stringify(playgroundExamples(pages));
  return { name: `examples-${shortName(json)}.json`, json };
}

function exampleNamed(id: string, title: string): ExampleGroup["examples"][number] {
  const { program, python } = loadExample(id);
  return { id, title, program, python };
}
