import type { KnownMessage } from "../ui/errors/find-message.ts";

/** The folder of the pages that explain a message, below `content` and in the addresses of the site. */
export const ERRORS = "errors";

/** Whether a page explains a message. @param id the page's id in its collection */
export function isErrorPage({ id }: { readonly id: string }): boolean {
  return id.startsWith(`${ERRORS}/`);
}

/**
 * The names of the pages about messages that link to a page of the reference.
 *
 * @param pages all pages of the site, from their collection
 * @param slug the page's name below `reference/`
 */
export function errorsThatNameReference(
  pages: readonly { readonly id: string; readonly body?: string | undefined }[],
  slug: string,
): string[] {
  return pages
    .filter((page) => isErrorPage(page) && page.body?.includes(`(../../reference/${slug}/)`) === true)
    .map(({ id }) => id.slice(`${ERRORS}/`.length));
}

/** The id of the example that causes a message. @param slug the name of the message's page */
export function causeOf(slug: string): string {
  return `${ERRORS}/${slug}`;
}

/** The id of the example that shows the cure. @param slug the name of the message's page */
export function cureOf(slug: string): string {
  return `${ERRORS}/${slug}-cured`;
}

/**
 * The message that a page explains, from the head of its file: the title, and the list `also`. Both are
 * written as strings in double quotes.
 *
 * @param slug the file's name
 * @param mdx the file's text
 * @throws Error when the head has no such title
 */
export function messageOf(slug: string, mdx: string): KnownMessage {
  const [, head = ""] = /^---\n([^]*?)\n---\n/.exec(mdx) ?? [];
  const [, title] = /^title: (".*")$/m.exec(head) ?? [];
  if (title === undefined)
    throw new Error(`content/errors/${slug}.mdx needs the message as its title, in double quotes.`);
  const [, list = ""] = /^also:\n((?: {2}- ".*"(?:\n|$))+)/m.exec(head) ?? [];
  const also = [...list.matchAll(/^ {2}- (".*")$/gm)].map(([, text = ""]) => read(text));
  return { slug, title: read(title), also };
}

function read(quoted: string): string {
  return String(JSON.parse(quoted));
}
