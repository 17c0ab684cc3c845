import { isErrorPage } from "./error-pages.ts";
import { termsOf } from "./glossary.ts";
import { lessonsAmong } from "./lessons.ts";
import type { KnownPage } from "./markdown/elements.ts";
import type { WrittenPage } from "./markdown/page.ts";
import { fileAddress, FIRST_PAGE, pageAddress, type SiteAddress } from "./site-address.ts";
import { siteWords } from "./words.ts";

/** A node of JSON-LD in the vocabulary of https://schema.org. */
export interface StructuredNode {
  readonly "@type": string | readonly string[];
  readonly [property: string]: unknown;
}

/** The parts of the site that the description of one page refers to. */
export interface StructuredSite {
  readonly pages: readonly WrittenPage[];
  readonly site: SiteAddress;
}

/**
 * What a page is, for search engines and other programs: a lesson of the course, an explanation of a message,
 * the course itself, or the terms of the glossary.
 *
 * @returns null for a page of another kind
 */
export function structuredData(page: WrittenPage, { pages, site }: StructuredSite): StructuredNode | null {
  const glossary = pages.find(({ id }) => id === "glossary");
  const resource = {
    "@context": "https://schema.org",
    "@id": pageAddress(site, page.id),
    url: pageAddress(site, page.id),
    name: page.title,
    description: page.description,
    inLanguage: "en",
    isAccessibleForFree: true,
    license: LICENCE,
    encoding: {
      "@type": "MediaObject",
      encodingFormat: "text/markdown",
      contentUrl: fileAddress(site, `${page.id}.md`),
    },
  };
  const partOfCourse = {
    ...resource,
    isPartOf: { "@type": "Course", "@id": pageAddress(site, FIRST_PAGE), name: siteWords.name },
    about: SUBJECTS,
    interactivityType: "active",
  };
  if (page.lesson !== null)
    return {
      "@type": "LearningResource",
      ...partOfCourse,
      position: page.lesson,
      learningResourceType: "Lesson",
      teaches: termsOfLesson(page, glossary, site),
    };
  if (isErrorPage(page))
    return {
      "@type": ["LearningResource", "TechArticle"],
      ...partOfCourse,
      learningResourceType: "Explanation of an error message",
      ...(page.also.length > 0 ? { alternateName: page.also } : {}),
    };
  switch (page.id) {
    case FIRST_PAGE:
      return { "@type": ["Course", "LearningResource"], ...resource, ...course(pages, site) };
    case "programs":
      return {
        "@type": "LearningResource",
        ...partOfCourse,
        learningResourceType: "Example programs",
      };
    case "glossary":
      return {
        "@type": "DefinedTermSet",
        ...resource,
        hasDefinedTerm: termsOf(page.mdx).map((term) => ({
          "@type": "DefinedTerm",
          "@id": `${pageAddress(site, page.id)}#${term.id}`,
          name: term.name,
          description: term.definition,
        })),
      };
    default:
      return null;
  }
}

/** A data block with some JSON-LD: JSON that cannot end the script element which it is in. */
export function dataBlock(node: StructuredNode): string {
  return JSON.stringify(node).replaceAll("<", "\\u003c");
}

const LICENCE = "https://spdx.org/licenses/MIT.html";

const SUBJECTS = [
  { "@type": "ComputerLanguage", name: "Python" },
  { "@type": "Thing", name: "asyncio", sameAs: "https://docs.python.org/3/library/asyncio.html" },
];

function course(pages: readonly KnownPage[], site: SiteAddress): Readonly<Record<string, unknown>> {
  const lessons = lessonsAmong(
    pages.map((page) => ({ id: page.id, title: page.title, data: { lesson: page.lesson ?? undefined } })),
  );
  return {
    name: siteWords.name,
    headline: siteWords.tagline,
    about: SUBJECTS,
    hasPart: lessons.map(({ id, title, data }) => ({
      "@type": "LearningResource",
      "@id": pageAddress(site, id),
      name: title,
      position: data.lesson,
    })),
  };
}

/** The terms that the glossary says a lesson teaches. */
function termsOfLesson(
  { id }: KnownPage,
  glossary: WrittenPage | undefined,
  site: SiteAddress,
): readonly StructuredNode[] {
  if (glossary === undefined) return [];
  return termsOf(glossary.mdx)
    .filter(({ lesson }) => lesson?.split("#")[0] === id.replace(/^lessons\//, ""))
    .map((term) => ({
      "@type": "DefinedTerm",
      "@id": `${pageAddress(site, glossary.id)}#${term.id}`,
      name: term.name,
    }));
}
