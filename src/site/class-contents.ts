import { referencePages } from "../reference/contents.ts";
import type { ItemKind } from "../ui/class/address.ts";
import { classWords } from "../ui/class/words.ts";
import { fadedWords } from "../ui/exercise/faded/words.ts";
import { linesWords } from "../ui/exercise/lines/words.ts";
import { ordersWords } from "../ui/exercise/orders/words.ts";
import { targetWords } from "../ui/exercise/target/words.ts";
import { exerciseWords } from "../ui/exercise/words.ts";
import { isErrorPage } from "./error-pages.ts";
import { lessonsAmong } from "./lessons.ts";
import { elementsOf, textAttributeOf } from "./mdx.ts";
import { EXERCISES } from "./notebook/exercises.ts";
import { siteWords } from "./words.ts";

/** What the components are called that can be chosen. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  PredictOrder: exerciseWords.order.heading,
  BeTheLoop: exerciseWords.loop.heading,
  MarkSwitchPoints: exerciseWords.switches.heading,
  ReachTarget: targetWords.heading,
  PutTogether: linesWords.heading,
  FadedExample: fadedWords.heading,
  BreakAndFix: ordersWords.heading,
};

/** A cell or an exercise that a teacher can choose. */
export interface ClassChoice {
  /** The example's id. */
  readonly id: string;
  readonly kind: ItemKind;
  /** What an exercise asks for: “Predict the order”; of a cell that it is one. */
  readonly kindName: string;
  readonly title: string;
  /** The path of its page below the base path, and the page's title. */
  readonly page: string;
  readonly pageTitle: string;
}

/** What can be chosen of a lesson, or of related pages. */
export interface ClassGroup {
  readonly title: string;
  readonly choices: readonly ClassChoice[];
}

/** The part of a page that is read here; `body` is its MDX. */
interface Page {
  readonly id: string;
  readonly data: { readonly title: string; readonly lesson?: number | undefined };
  readonly body?: string | undefined;
}

/**
 * All cells and exercises: by lesson, then the ten programs, those of the pages about messages, and those of
 * the reference.
 *
 * @param pages all pages of the site, from their collection
 */
export function classContents(pages: readonly Page[]): ClassGroup[] {
  const lessons = lessonsAmong(pages).map((page) => {
    const title = siteWords.glossary.lesson(page.data.lesson ?? 0, page.data.title);
    return { title, choices: choicesOf(page, title) };
  });
  const programs = pages
    .filter(({ id }) => id === "programs")
    .map((page) => ({ title: page.data.title, choices: choicesOf(page, page.data.title) }));
  const errors = pages.filter(isErrorPage).flatMap((page) => choicesOf(page, page.data.title));
  const reference = referencePages.map(({ slug, title }): ClassChoice => ({
    id: `reference/${slug}`,
    kind: "cell",
    kindName: classWords.cell,
    title: siteWords.tryIt(title),
    page: `reference/${slug}/`,
    pageTitle: siteWords.glossary.reference(title),
  }));
  return [
    ...lessons,
    ...programs,
    { title: siteWords.errors.place, choices: errors },
    { title: siteWords.referenceTitle, choices: reference },
  ];
}

function choicesOf({ id: page, body = "" }: Page, pageTitle: string): ClassChoice[] {
  return elementsOf(body, "Cell", ...EXERCISES).flatMap((element) => {
    const id = textAttributeOf(element, "example");
    const title = textAttributeOf(element, "title");
    if (id === null || title === null) return [];
    const kind = element.name === "Cell" ? "cell" : "exercise";
    return [
      {
        id,
        kind,
        kindName: KIND_NAMES[element.name ?? ""] ?? classWords.cell,
        title,
        page: `${page}/`,
        pageTitle,
      },
    ];
  });
}
