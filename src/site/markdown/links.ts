import { markdownAddress, pageAddress, pageIdAt, type SiteAddress, UNKNOWN } from "../site-address.ts";

/**
 * Where a link of a page leads: to a page's Markdown, if it has one; to the page itself for one of its cells,
 * which only run there.
 *
 * @param from the id of the page with the link
 * @param target as the page has it
 * @param pages the ids of all pages that are there as Markdown
 */
export function markdownLink(
  site: SiteAddress,
  from: string,
  target: string,
  pages: ReadonlySet<string>,
): string {
  if (URL.canParse(target)) return target;
  const page = new URL(pageAddress({ ...site, origin: null }, from), site.origin ?? UNKNOWN);
  const { href, pathname, hash } = new URL(target, page);
  const id = pageIdAt(site, pathname);
  const address =
    pages.has(id) && !hash.startsWith("#cell-")
      ? markdownAddress({ ...site, origin: null }, id) + hash
      : href;
  const resolved = new URL(address, site.origin ?? UNKNOWN);
  return site.origin === null ? resolved.pathname + resolved.search + resolved.hash : resolved.href;
}
