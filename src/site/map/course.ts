import { type GlossaryTerm, termsOf } from "../glossary.ts";
import { lessonsAmong, partOf } from "../lessons.ts";
import type { MapLesson } from "./model.ts";

/** A lesson with the terms of the glossary that it introduces. */
export interface LessonWithTerms extends MapLesson {
  /** Its number in the course, from 1. */
  readonly number: number;
  readonly terms: readonly GlossaryTerm[];
}

/** The terms of the glossary by the file that defines them. */
const glossaries = import.meta.glob<string>("../../../content/glossary.mdx", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The terms of the site's glossary, in its order. */
export function glossaryTerms(): GlossaryTerm[] {
  return Object.values(glossaries).flatMap(termsOf);
}

/**
 * The lessons of the course in their order, each with its terms.
 *
 * @param pages all pages of the site, from their collection
 */
export function lessonsWithTerms(
  pages: readonly { readonly id: string; readonly data: { readonly lesson?: number | undefined } }[],
  terms: readonly GlossaryTerm[],
): LessonWithTerms[] {
  return lessonsAmong(pages).map(({ id, data }) => {
    const slug = id.slice("lessons/".length);
    return {
      slug,
      number: data.lesson ?? 0,
      terms: terms.filter(({ lesson }) => lesson?.split("#")[0] === slug),
    };
  });
}

/** The lessons of the two parts of the course. */
export function inParts(lessons: readonly LessonWithTerms[]): {
  readonly article: readonly LessonWithTerms[];
  readonly beyond: readonly LessonWithTerms[];
} {
  return {
    article: lessons.filter(({ number }) => partOf(number) === "article"),
    beyond: lessons.filter(({ number }) => partOf(number) === "beyond"),
  };
}
