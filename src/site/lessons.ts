/** What is read of a page to know whether it is a lesson; `lesson` is its number, from 1. */
interface Page {
  readonly id: string;
  readonly data: { readonly lesson?: number | undefined };
}

/**
 * The lessons of one language, in their order.
 *
 * @param pages all pages of the site, as their collection gives them
 * @param locale the folder of the language in `content/`, or undefined for the language at the root
 */
export function lessonsAmong<P extends Page>(pages: readonly P[], locale?: string): P[] {
  const folder = locale === undefined ? "lessons/" : `${locale}/lessons/`;
  const place = (page: Page): number => page.data.lesson ?? 0;
  return pages
    .filter((page) => place(page) > 0 && page.id.startsWith(folder))
    .sort((one, other) => place(one) - place(other));
}

/** The pages of prose and cells in the language at the root: the lessons in their order, then the ten programs. */
export function pagesOfCells<P extends Page>(pages: readonly P[]): P[] {
  return [...lessonsAmong(pages), ...pages.filter(({ id }) => id === "programs")];
}

/** Whether a page is one of prose and cells, so that it makes a notebook: a lesson, or the ten programs. */
export function hasNotebook({ id, data }: Page): boolean {
  return data.lesson !== undefined || /(^|\/)programs$/.test(id);
}
