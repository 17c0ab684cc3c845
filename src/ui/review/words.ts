import type { ReviewLesson } from "./review-data.ts";

/** The words of the review. */
export const reviewWords = {
  loading: "The questions are being fetched from their lessons…",
  heading(number: number): string {
    return `Question ${String(number)}`;
  },
  from({ number, title }: ReviewLesson): string {
    return `Lesson ${String(number)}: ${title}`;
  },
  notLoaded:
    "This one could not be loaded. Check the connection and reload the page, or find it in the lesson.",
  noneLoaded: "Nothing could be loaded. Check the connection and reload the page.",
  answered(answered: number, right: number, asked: number): string {
    if (asked === 0) return reviewWords.noneLoaded;
    if (answered < asked) return `${String(answered)} of ${String(asked)} answered.`;
    return right === asked
      ? "All of them right."
      : `${String(right)} of ${String(asked)} right. What was wrong comes first in the next review.`;
  },
  more: "Ask me something else",
};
