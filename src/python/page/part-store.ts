import type { PartStore } from "./download.ts";

const NAME = "loopscope-python";

/**
 * @returns the browser's own store for responses; null where there is none, as on a page that came without
 * encryption
 */
export function browserStore(): PartStore | null {
  if (!("caches" in globalThis)) return null;
  const opened = (): Promise<Cache> => caches.open(NAME);
  return {
    get: async (url) => (await opened()).match(url),
    put: async (url, contents) => (await opened()).put(url, new Response(contents)),
    async keepOnly(urls) {
      const cache = await opened();
      const wanted = new Set(urls.map((url) => new URL(url, location.href).href));
      for (const request of await cache.keys()) {
        if (!wanted.has(request.url)) await cache.delete(request);
      }
    },
  };
}
