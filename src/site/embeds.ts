import { referencePages } from "../reference/contents.ts";
import { cellsOf } from "./cells.ts";
import { pagesOfCells } from "./lessons.ts";
import { siteWords } from "./words.ts";

/** A cell that other sites' pages may embed. */
export interface EmbeddedCell {
  /** The example's id, `<lesson>/<name>`. */
  readonly example: string;
  readonly title: string;
  /** The page that contains it: its title, and its path relative to the site's base. */
  readonly page: { readonly title: string; readonly path: string };
}

/** The part of a page that is read to find its cells; `body` is its MDX. */
interface Page {
  readonly id: string;
  readonly data: { readonly title: string; readonly lesson?: number | undefined };
  readonly body?: string | undefined;
}

/** The playground's cell, which also has a page for frames, for the reader's own programs. */
const PLAYGROUND = "playground";

/**
 * Every cell of the lessons, of the ten programs and of the reference.
 *
 * @param pages all pages of the site, from their collection
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
