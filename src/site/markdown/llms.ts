import type { ReferenceGroup } from "../../reference/contents.ts";
import type { Spellings } from "../../reference/spellings.ts";
import { isErrorPage } from "../error-pages.ts";
import { type CoursePart, lessonsAmong, partOf } from "../lessons.ts";
import { titleInBoth } from "../spelling/names.ts";
import { siteWords } from "../words.ts";
import type { KnownPage } from "./elements.ts";
import { fileAddress, FIRST_PAGE, markdownAddress, type SiteAddress } from "../site-address.ts";

/**
 * The site's `llms.txt`, for programs that read it: what the site is, and lists of its pages with their
 * addresses as Markdown. https://llmstxt.org describes the form.
 *
 * @param pages all pages that are there as Markdown
 * @param reference the pages of the reference, which are HTML
 * @param spellings the names that Python spells in another way
 */
export function llmsText(
  pages: readonly KnownPage[],
  reference: readonly ReferenceGroup[],
  site: SiteAddress,
  spellings: Spellings,
): string {
  const lessons = (part: CoursePart): KnownPage[] =>
    lessonsAmong(pages.map((page) => ({ id: page.id, page, data: { lesson: page.lesson ?? undefined } })))
      .map(({ page }) => page)
      .filter(({ lesson }) => partOf(lesson ?? 0) === part);
  const named = (...ids: readonly string[]): KnownPage[] =>
    ids.flatMap((id) => pages.find((page) => page.id === id) ?? []);
  const entry = (page: KnownPage): string => {
    const number = page.lesson === null ? "" : `${String(page.lesson)}. `;
    return line(number + page.title, markdownAddress(site, page.id), page.description);
  };
  const references = reference.map(({ title, pages: group }) => {
    const links = group.map((page) =>
      link(titleInBoth(page.title, spellings).python, fileAddress(site, `reference/${page.slug}/`)),
    );
    return `- ${title}: ${links.join(", ")}`;
  });
  const words = siteWords.markdown;
  const parts = [
    `# ${siteWords.name}`,
    `> ${words.summary}`,
    words.site,
    section(siteWords.lessons.article, lessons("article").map(entry)),
    section(siteWords.lessons.beyond, lessons("beyond").map(entry)),
    section(words.pages, named("programs", "map", "glossary", "rosetta").map(entry)),
    section(words.errors, pages.filter(isErrorPage).map(entry)),
    section(words.reference, references),
    section(words.optional, named(FIRST_PAGE, "review", "errors", "teach").map(entry)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(heading: string, lines: readonly string[]): string {
  return `## ${heading}\n\n${lines.join("\n")}`;
}

function line(name: string, address: string, description: string): string {
  return `- ${link(name, address)}: ${description}`;
}

function link(name: string, address: string): string {
  return `[${name.replaceAll(/[[\]\\]/g, "\\$&")}](${address})`;
}
