/** The service worker's cache of pages in the browser's `CacheStorage`. Pages read it too, to list them. */
export const PAGES = "loopscope-pages";

/** The cache of files whose names change with their contents. */
export const ASSETS = "loopscope-assets";

/** The cache of the offline page, which is returned for pages that are not stored. */
export const STAND_IN = "loopscope-stand-in";

/** The path of the offline page, relative to the site's base. */
export const STAND_IN_PATH = "offline/";

/** How files of the site are stored: an `asset` never changes under its name, a `page` may. */
export type Kind = "asset" | "page";

/** The service worker's own script, which the browser stores itself. */
export const WORKER_PATH = "sw.js";

/**
 * The address under which a file is stored. A static host ignores the query; pages read it, as in
 * `?speed=instant`.
 *
 * @param url the file's address, with the query and fragment of the request
 */
export function keyOf(url: string): string {
  return url.replace(/[?#].*/s, "");
}

/**
 * How a file is stored.
 *
 * @param url its address
 * @param site the address of the site, with a slash at its end
 * @returns null for files that are not stored: those of other sites, the service worker itself, and the parts
 *   of CPython, which `src/python/page/part-store.ts` stores
 */
export function kindOf(url: URL, site: string): Kind | null {
  if (!url.href.startsWith(site)) return null;
  const path = keyOf(url.href).slice(site.length);
  if (path === WORKER_PATH || path.endsWith(".bin")) return null;
  const isNamedByContent =
    path.startsWith("_astro/") ||
    /^(pagefind\/.+\.(pf_\w+|pagefind)|playground\/examples-\w+\.json)$/.test(path);
  return isNamedByContent ? "asset" : "page";
}

/** The files that the service worker stores when it is installed. */
export interface FilesToKeep {
  /** Paths of assets, relative to the site's base. */
  readonly assets: readonly string[];
  /** Changes with the offline page, so that a new page makes a new service worker. */
  readonly standIn: string;
}
