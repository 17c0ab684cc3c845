import type { Nodes, RootContent } from "mdast";
import type { Spellings } from "../../reference/spellings.ts";
import { elementsOf, parsePage } from "../mdx.ts";
import { EXERCISES } from "../notebook/exercises.ts";
import { writeMarkdown } from "../notebook/markdown.ts";
import { inPython } from "../notebook/python-prose.ts";
import { siteWords } from "../words.ts";
import { type ElementContext, type KnownPage, plainElement } from "./elements.ts";
import { FIRST_PAGE, pageAddress, type SiteAddress } from "../site-address.ts";
import { markdownLink } from "./links.ts";

/** An entry of the collection of pages, as far as it is read here. */
export interface PageEntry {
  readonly id: string;
  readonly data: {
    readonly title: string;
    readonly description?: string | undefined;
    readonly summary?: string | undefined;
    readonly lead?: string | undefined;
    readonly lesson?: number | undefined;
    readonly also?: readonly string[] | undefined;
  };
  readonly body?: string | undefined;
}

/** A page with what is in it. */
export interface WrittenPage extends KnownPage {
  /** Its text, without the frontmatter. */
  readonly mdx: string;
  /** The paragraph under its title; null without one. */
  readonly lead: string | null;
}

/** A page of the collection of pages. */
export function writtenPage({ id, data, body = "" }: PageEntry): WrittenPage {
  const { title, description = "", summary = null, lead = null, lesson = null, also = [] } = data;
  return { id, title, description, summary, lead, lesson, also, mdx: body };
}

/**
 * A page as Markdown that needs nothing of the site: its prose in Python's spelling, its programs in both
 * languages with what CPython prints, and its exercises and questions with their answers.
 *
 * @param pages all pages that are there as Markdown, which links lead to
 * @param spellings the names that Python spells in another way
 * @throws Error at a component that has no form in Markdown
 */
export function pageInMarkdown(
  page: WrittenPage,
  pages: readonly KnownPage[],
  site: SiteAddress,
  spellings: Spellings,
): string {
  const toFirst = "../".repeat(page.id === FIRST_PAGE ? 0 : page.id.split("/").length) || "./";
  const parts = inPython(parsePage(page.mdx), spellings).flatMap((part) =>
    plainNodes(part, { page, pages, spellings, toFirst }),
  );
  const ids = new Set(pages.map(({ id }) => id));
  const body = writeMarkdown(parts, {
    link: (target) => markdownLink(site, page.id, target, ids),
    folds: false,
  });
  const words = siteWords.markdown;
  const hasPrograms = elementsOf(page.mdx, "Cell", ...EXERCISES).length > 0;
  const address = pageAddress(site, page.id);
  const about = hasPrograms ? [words.aboutPrograms(address), words.spelling] : [words.about(address)];
  const head = [`# ${page.title}`, `> ${page.lead ?? page.description}`, ...about];
  return `${[...head, body].join("\n\n")}\n`;
}

function plainNodes<N extends Nodes>(node: N, context: ElementContext): (N | RootContent)[] {
  if (node.type === "mdxjsEsm") return [];
  if (node.type === "mdxJsxFlowElement") {
    const plain = plainElement(node, context);
    if (plain !== null) return plain.flatMap((part) => plainNodes(part, context));
  }
  if (!("children" in node)) return [node];
  return [{ ...node, children: node.children.flatMap((child) => plainNodes(child, context)) }];
}
