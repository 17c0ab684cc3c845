/** The part of a page that is read to decide whether it is a lesson; `lesson` is its number, from 1. */
interface Page {
  readonly id: string;
  readonly data: { readonly lesson?: number | undefined };
}

/** How many lessons follow the article. They come first; those with higher numbers go beyond it. */
const LESSONS_OF_ARTICLE = 6;

/** The two parts of the course: the lessons that follow the article, and those beyond it. */
export type CoursePart = "article" | "beyond";

/** The part to which a lesson belongs. @param lesson the lesson's number */
export function partOf(lesson: number): CoursePart {
  return lesson <= LESSONS_OF_ARTICLE ? "article" : "beyond";
}

/**
 * The lessons, in their order.
 *
 * @param pages all pages of the site, from their collection
 */
export function lessonsAmong<P extends Page>(pages: readonly P[]): P[] {
  const place = (page: Page): number => page.data.lesson ?? 0;
  return pages.filter((page) => place(page) > 0).sort((one, other) => place(one) - place(other));
}

/** The lessons of one part of the course, in their order. @param pages all pages of the site */
export function lessonsOfPart<P extends Page>(pages: readonly P[], part: CoursePart): P[] {
  return lessonsAmong(pages).filter(({ data }) => partOf(data.lesson ?? 0) === part);
}

/** The pages of prose and cells: the lessons in their order, then the ten programs. */
export function pagesOfCells<P extends Page>(pages: readonly P[]): P[] {
  return [...lessonsAmong(pages), ...pages.filter(({ id }) => id === "programs")];
}

/** Whether a page has a notebook: a lesson, or the ten programs. */
export function hasNotebook({ id, data }: Page): boolean {
  return data.lesson !== undefined || id === "programs";
}
