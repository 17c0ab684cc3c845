/** The parts of a site's addresses. */
export interface SiteAddress {
  /** The base path, with a slash at both ends. */
  readonly base: string;
  /** The site's origin; null when the build does not know it. */
  readonly origin: URL | null;
}

/** The parts of a site's addresses, as Astro knows them. @param base the base path, in either of its forms */
export function siteAddress(origin: URL | undefined, base: string): SiteAddress {
  return { base: base.endsWith("/") ? base : `${base}/`, origin: origin ?? null };
}

/** The address of a page of the site. @param id the page's id in its collection; `index` is the first page */
export function pageAddress(site: SiteAddress, id: string): string {
  return fileAddress(site, id === FIRST_PAGE ? "" : `${id}/`);
}

/** The id of the page at a path of the site. */
export function pageIdAt({ base }: SiteAddress, path: string): string {
  return path.slice(base.length).replace(/\/$/, "") || FIRST_PAGE;
}

/** The address of a page as Markdown, beside the page itself: `/lessons/callbacks.md`. */
export function markdownAddress(site: SiteAddress, id: string): string {
  return fileAddress(site, `${id}.md`);
}

/**
 * The address of a file of the site, without its origin where that is unknown.
 *
 * @param path the file's path below the base path
 */
export function fileAddress({ base, origin }: SiteAddress, path: string): string {
  const address = new URL(base + path, origin ?? UNKNOWN);
  return origin === null ? address.pathname : address.href;
}

/** The id of the site's first page. */
export const FIRST_PAGE = "index";

// In place of an origin where none is known; it never becomes part of an address.
export const UNKNOWN = new URL("http://localhost/");
