import { cellsOf } from "./cells.ts";
import { isErrorPage } from "./error-pages.ts";
import { lessonsOfPart, partOf } from "./lessons.ts";
import { FIRST_PAGE } from "./site-address.ts";
import { siteWords } from "./words.ts";

/** The part of a page that its card shows. */
export interface CardPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The lesson's number; null on a page that is no lesson. */
  readonly lesson: number | null;
  /** Its text, without the frontmatter. */
  readonly mdx: string;
}

/** The size of a card, a picture that other sites show with a link to a page. Pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/**
 * The path of a page's card below the base path. A page without cells of its own has that of the first page.
 *
 * @param page null for a page that is not in the collection of pages
 */
export function cardPath(page: Pick<CardPage, "id" | "mdx"> | null): string {
  return `cards/${page !== null && hasCard(page) ? page.id : FIRST_PAGE}.png`;
}

/** Whether a page has a card of its own. */
export function hasCard({ mdx }: Pick<CardPage, "mdx">): boolean {
  return cellsOf(mdx).length > 0;
}

/** The line above a card's title. @param pages all pages of the site */
export function cardPlace(page: CardPage, pages: readonly CardPage[]): string {
  if (isErrorPage(page)) return siteWords.errors.place;
  if (page.lesson === null) return siteWords.card.course;
  if (partOf(page.lesson) === "beyond") return siteWords.lessonBeyond(page.lesson);
  const numbered = pages.map(({ id, lesson }) => ({ id, data: { lesson: lesson ?? undefined } }));
  return siteWords.lessonOf(page.lesson, lessonsOfPart(numbered, "article").length);
}
