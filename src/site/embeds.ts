import { referencePages } from "../reference/contents.ts";
import { cellsOf } from "./cells.ts";
import { pagesOfCells } from "./lessons.ts";
import { siteWords } from "./words.ts";

/** A cell that other people's pages may show. */
export interface EmbeddedCell {
  /** The example's id, `<lesson>/<name>`. */
  readonly example: string;
  readonly title: string;
  /** The page that it is taken from: its title, and its path from where the site stands. */
  readonly page: { readonly title: string; readonly path: string };
}

/** What is read of a page to know its cells; `body` is its MDX. */
interface Page {
  readonly id: string;
  readonly data: { readonly title: string; readonly lesson?: number | undefined };
  readonly body?: string | undefined;
}

/** The playground's cell, which has a page for frames too, for programs of the reader's own. */
const PLAYGROUND = "playground";

/**
 * Every cell of the lessons, of the ten programs and of the reference.
 *
 * @param pages all pages of the site, as their collection gives them
 */
export function embeddedCells(pages: readonly Page[]): EmbeddedCell[] {
  const inProse = pagesOfCells(pages).flatMap(({ id, data, body = "" }) =>
    cellsOf(body).map((cell) => ({ ...cell, page: { title: data.title, path: `${id}/` } })),
  );
  const inReference = referencePages.map(({ slug, title }) => ({
    example: `reference/${slug}`,
    title: siteWords.tryIt(title),
    page: { title, path: `reference/${slug}/` },
  }));
  return [...inProse, ...inReference];
}

/** The names of the cells whose page for frames is `embed/<name>/`. */
export function embeddedNames(pages: readonly Page[]): ReadonlySet<string> {
  return new Set([PLAYGROUND, ...embeddedCells(pages).map(({ example }) => example)]);
}
