import { getCollection } from "astro:content";
import { referencePages } from "../reference/contents.ts";
import { cellsOf } from "./lesson-cells.ts";
import { lessonsAmong } from "./lessons.ts";
import { siteWords } from "./words.ts";

/** A cell that other people's pages may show. */
export interface EmbeddedCell {
  /** The example's id, `<lesson>/<name>`. */
  readonly example: string;
  readonly title: string;
  /** The page that it is taken from: its title, and its path from where the site stands. */
  readonly page: { readonly title: string; readonly path: string };
}

/** The playground's cell, which has a page for frames too, for programs of the reader's own. */
const PLAYGROUND = "playground";

/** Every cell of the lessons and of the reference. */
export async function embeddedCells(): Promise<EmbeddedCell[]> {
  const inLessons = lessonsAmong(await getCollection("docs")).flatMap(({ id, data, body = "" }) =>
    cellsOf(body).map((cell) => ({ ...cell, page: { title: data.title, path: `${id}/` } })),
  );
  const inReference = referencePages.map(({ slug, title }) => ({
    example: `reference/${slug}`,
    title: siteWords.tryIt(title),
    page: { title, path: `reference/${slug}/` },
  }));
  return [...inLessons, ...inReference];
}

/** The names of the cells whose page for frames is `embed/<name>/`. */
export async function embeddedNames(): Promise<ReadonlySet<string>> {
  return new Set([PLAYGROUND, ...(await embeddedCells()).map(({ example }) => example)]);
}
