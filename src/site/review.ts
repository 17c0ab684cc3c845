import type { ReviewLesson } from "../ui/review/review-data.ts";
import { accomplishmentsOf } from "./accomplishments.ts";
import { lessonsAmong } from "./lessons.ts";
import { elementsOf } from "./mdx.ts";

/** The kinds of exercises that a review asks: those with one right answer that is given without writing. */
const ASKED = /^(?:predict|switches|loop):/;

/** The parts of a page of the site that are read here. */
interface Page {
  readonly id: string;
  readonly data: { readonly lesson?: number | undefined; readonly title: string };
  readonly body?: string | undefined;
}

/** What a review may ask: the questions and exercises of each lesson, from the text of the lesson. */
export function reviewLessons(pages: readonly Page[]): ReviewLesson[] {
  return lessonsAmong(pages).map(({ id, data, body = "" }) => {
    const slug = id.replace(/^lessons\//, "");
    const items = accomplishmentsOf(body);
    const questions = elementsOf(body, "Question").map((_, place) => `question:${slug}/${String(place + 1)}`);
    return {
      slug,
      title: data.title,
      number: data.lesson ?? 0,
      items,
      asks: [...questions, ...items.filter((item) => ASKED.test(item))],
    };
  });
}

/**
 * Names the questions of a lesson in their HTML, in their order: `event-loop/1`.
 *
 * @param html has a `<lesson-question>` for each
 */
export function numberedQuestions(html: string, slug: string): string {
  let number = 0;
  return html.replaceAll(
    /<lesson-question(?=[\s>])/g,
    (tag) => `${tag} data-question="${slug}/${String(++number)}"`,
  );
}
