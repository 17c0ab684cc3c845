/** Where the service worker keeps pages, in the browser's `CacheStorage`. Pages read it too, to say what is there. */
export const PAGES = "loopscope-pages";

/** Where it keeps files whose names change with their contents. */
export const ASSETS = "loopscope-assets";

/** Where it keeps the one page that answers for pages that are not there. */
export const STAND_IN = "loopscope-stand-in";

/** The path of that page, from where the site stands. */
export const STAND_IN_PATH = "offline/";

/** How files of the site are kept: `asset` never changes under its name, `page` may. */
export type Kind = "asset" | "page";

/** The service worker's own script, which the browser keeps by itself. */
export const WORKER_PATH = "sw.js";

/**
 * Under what address a file is kept. A static host reads no query; pages do, as in `?speed=instant`.
 *
 * @param url the file's address, with whatever query and fragment it was requested with
 */
export function keyOf(url: string): string {
  return url.replace(/[?#].*/s, "");
}

/**
 * How a file is kept.
 *
 * @param url its address
 * @param site the address at which the site stands, with a slash at its end
 * @returns null for what is not kept: other sites' files, the service worker itself, and the parts of CPython, which
 * `src/python/page/part-store.ts` keeps
 */
export function kindOf(url: URL, site: string): Kind | null {
  if (!url.href.startsWith(site)) return null;
  const path = keyOf(url.href).slice(site.length);
  if (path === WORKER_PATH || path.endsWith(".bin")) return null;
  const isNamedByContent = path.startsWith("_astro/") || /^pagefind\/.+\.(pf_\w+|pagefind)$/.test(path);
  return isNamedByContent ? "asset" : "page";
}

/** What the service worker puts into store before anybody asks for it. */
export interface FilesToKeep {
  /** Paths of assets, from where the site stands. */
  readonly assets: readonly string[];
  /** Changes with the page that answers for others, so that a new one makes a new service worker. */
  readonly standIn: string;
}
