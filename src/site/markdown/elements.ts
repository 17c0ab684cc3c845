import type { PhrasingContent, RootContent } from "mdast";
import { referencePages } from "../../reference/contents.ts";
import type { Spellings } from "../../reference/spellings.ts";
import { exerciseWords } from "../../ui/exercise/words.ts";
import { LANGUAGES, type Language } from "../../ui/page/preferences.ts";
import { words } from "../../ui/words.ts";
import { causeOf, ERRORS } from "../error-pages.ts";
import { loadExample } from "../examples.ts";
import { lessonsAmong, lessonsOfPart } from "../lessons.ts";
import { attributesOf, type FlowElement, textAttributeOf } from "../mdx.ts";
import { EXERCISES, exerciseParts, programWithGap } from "../notebook/exercises.ts";
import { explainedParts, reportOf } from "../printed-report.ts";
import { titleInBoth } from "../spelling/names.ts";
import { siteWords } from "../words.ts";
import { courseMap, readingPath } from "./map.ts";
import { item, link, list, paragraph, strong, text } from "./nodes.ts";

/** What is known of a page of the site. */
export interface KnownPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly summary: string | null;
  /** The lesson's number; null on a page that is no lesson. */
  readonly lesson: number | null;
  /** Further wordings of the message that the page explains. */
  readonly also: readonly string[];
}

export interface ElementContext {
  /** The page that the elements are of. */
  readonly page: KnownPage;
  readonly pages: readonly KnownPage[];
  readonly spellings: Spellings;
  /** The path from the page to the site's first page: `../../`. */
  readonly toFirst: string;
}

/**
 * A component that shows something of its own, as nodes of Markdown: programs with what they print,
 * exercises, and lists of pages.
 *
 * @returns null for any other element
 * @throws Error when the element names something that is not there
 */
export function plainElement(element: FlowElement, context: ElementContext): RootContent[] | null {
  switch (element.name) {
    case "Cell":
      return cell(element);
    case "Term":
      return term(element, context);
    case "LineByLine":
      return lineByLine(element, context);
    case "ErrorList":
      return errorList(element, context);
    case "LessonList":
      return lessonList(element, context);
    case "EmbedExample": {
      const address = `${context.toFirst}embed/${exampleOf(element)}/`;
      return [paragraph(link(address, [text(siteWords.embedTitle(titleOf(element)))]))];
    }
    case "CourseMap":
      return courseMap(context);
    case "Review":
      return lessonQuestions(context);
    case "ReadingPath":
      return readingPath(element, context);
    case "In":
      return [paragraph(strong(systemOf(element))), ...element.children];
    case "Rosetta":
    case "Entries":
    case "p":
      return element.children;
    case "LandingTimeline":
    case "LanguageQuestion":
    case "RunAll":
      return [];
    default:
      return element.name !== null && EXERCISES.includes(element.name) ? exercise(element, context) : null;
  }
}

/** A cell: its title, its programs, and what CPython printed. */
function cell(element: FlowElement): RootContent[] {
  const { id, expected, ...programs } = loadExample(exampleOf(element));
  return [
    paragraph(strong(titleOf(element)), text(" · "), runLink(id)),
    ...inEach((language) => [code(language, programs[language])]),
    paragraph(text(siteWords.markdown.prints)),
    { type: "code", lang: "text", value: expected.join("\n") },
  ];
}

/** An exercise: what is asked, the programs, and the answer after a heading in bold. */
function exercise(element: FlowElement, { spellings }: ElementContext): RootContent[] {
  const example = loadExample(exampleOf(element));
  const parts = both((language) => exerciseParts(element, example, spellings, language));
  const { task, because } = parts.python;
  const choices = both((language) => parts[language].choices);
  const sameChoices = choices.python === choices.typescript;
  const gapped = both((language) => programWithGap(element.name, example, language));
  return [
    paragraph(strong(siteWords.markdown.exercise(titleOf(element))), text(" · "), runLink(example.id)),
    raw(task),
    ...(sameChoices ? rawUnlessNull(choices.python) : []),
    ...inEach((language) => [
      code(language, gapped[language] ?? example[language]),
      ...(sameChoices ? [] : rawUnlessNull(choices[language])),
    ]),
    ...rawUnlessNull(gapped.python === null ? null : siteWords.markdown.gap),
    paragraph(strong(exerciseWords.answer)),
    ...(parts.python.solution === parts.typescript.solution
      ? [raw(parts.python.solution)]
      : inEach((language) => [raw(parts[language].solution)])),
    ...rawUnlessNull(because),
  ];
}

function term(element: FlowElement, { pages, spellings, toFirst }: ElementContext): RootContent[] {
  const name = textAttributeOf(element, "name") ?? "";
  const [slug, heading = ""] = textAttributeOf(element, "lesson")?.split("#") ?? [];
  const lesson = pages.find(({ id }) => id === `lessons/${slug ?? ""}`);
  const reference = textAttributeOf(element, "reference") ?? "";
  const places = [
    ...(lesson === undefined
      ? []
      : [
          link(`${toFirst}${lesson.id}/#${heading}`, [
            text(siteWords.glossary.lesson(lesson.lesson ?? 0, lesson.title)),
          ]),
          text(" · "),
        ]),
    link(`${toFirst}reference/${reference}/`, [
      text(siteWords.glossary.reference(referenceTitle(reference, spellings))),
    ]),
  ];
  return [
    { type: "heading", depth: 3, children: [text(name)] },
    ...element.children,
    { type: "paragraph", children: places },
  ];
}

/** The title of a page of the reference, in Python's spelling. @throws Error when there is no such page */
function referenceTitle(slug: string, spellings: Spellings): string {
  const page = referencePages.find((candidate) => candidate.slug === slug);
  if (page === undefined) throw new Error(`The reference has no page “${slug}”.`);
  return titleInBoth(page.title, spellings).python;
}

/** Each part of a message with its explanation below it. */
function lineByLine(element: FlowElement, { page }: ElementContext): RootContent[] {
  const slug = page.id.slice(`${ERRORS}/`.length);
  const items = element.children.flatMap((child) => (child.type === "list" ? child.children : []));
  const { spans } = attributesOf(element);
  const parts = explainedParts(
    reportOf(loadExample(causeOf(slug)).expected, { slug, title: page.title, also: page.also }),
    items.length,
    isNumbers(spans) ? spans : undefined,
  );
  return [
    { type: "heading", depth: 2, children: [text(siteWords.errors.lineByLine)] },
    ...items.flatMap((item, place): RootContent[] => [
      { type: "code", lang: "text", value: parts[place]?.join("\n") ?? "" },
      ...item.children,
    ]),
  ];
}

function errorList(element: FlowElement, { pages, toFirst }: ElementContext): RootContent[] {
  const { pages: slugs } = attributesOf(element);
  const named = Array.isArray(slugs) ? slugs.map((slug) => `${ERRORS}/${String(slug)}`) : [];
  const items = named.map((id) => {
    const page = pages.find((candidate) => candidate.id === id);
    if (page === undefined) throw new Error(`content/${id}.mdx is missing.`);
    return item([
      link(`${toFirst}${id}/`, [{ type: "inlineCode", value: page.title }]),
      text(`: ${page.description}`),
    ]);
  });
  return [list(items)];
}

function lessonList(element: FlowElement, { pages, toFirst }: ElementContext): RootContent[] {
  const part = textAttributeOf(element, "part") === "beyond" ? "beyond" : "article";
  const lessons = lessonsOfPart(
    pages.map((page) => ({ ...page, data: { lesson: page.lesson ?? undefined } })),
    part,
  );
  return [
    list(
      lessons.map(({ id, lesson, title, summary, description }) =>
        item([
          text(`${String(lesson)}. `),
          link(`${toFirst}${id}/`, [text(title)]),
          text(`: ${summary ?? description}`),
        ]),
      ),
    ),
  ];
}

/** The name of a system that is compared. @throws Error when there is no such system */
function systemOf(element: FlowElement): string {
  const system = textAttributeOf(element, "system") ?? "";
  const name = Object.entries(siteWords.rosetta).find(([key]) => key === system)?.[1];
  if (name === undefined) throw new Error(`No system is called "${system}".`);
  return name;
}

/** Where the questions are that the review asks. */
function lessonQuestions({ pages, toFirst }: ElementContext): RootContent[] {
  const lessons = lessonsAmong(
    pages.map((page) => ({ ...page, data: { lesson: page.lesson ?? undefined } })),
  );
  return [
    paragraph(text(siteWords.review.unscripted)),
    list(
      lessons.map(({ id, lesson, title }) =>
        item([link(`${toFirst}${id}/#questions`, [text(siteWords.glossary.lesson(lesson ?? 0, title))])]),
      ),
    ),
  ];
}

/** Something of each language, under the language's name: Python first, which the text is written for. */
function inEach(parts: (language: Language) => RootContent[]): RootContent[] {
  return LANGUAGES.toReversed().flatMap((language) => [
    paragraph(text(`${words.languageNames[language]}:`)),
    ...parts(language),
  ]);
}

function both<T>(of: (language: Language) => T): Readonly<Record<Language, T>> {
  return { python: of("python"), typescript: of("typescript") };
}

function code(language: Language, program: string): RootContent {
  return { type: "code", lang: language, value: program };
}

function runLink(example: string): PhrasingContent {
  return link(`#cell-${example.replaceAll("/", "-")}`, [text(siteWords.markdown.run)]);
}

function exampleOf(element: FlowElement): string {
  return textAttributeOf(element, "example") ?? "";
}

function titleOf(element: FlowElement): string {
  return textAttributeOf(element, "title") ?? "";
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === "number");
}

function rawUnlessNull(value: string | null): RootContent[] {
  return value === null ? [] : [raw(value)];
}

/** Markdown that is written already. */
function raw(value: string): RootContent {
  return { type: "html", value };
}
