/**
 * The service worker: what a reader has visited works without a network. README.md of this folder says what
 * is kept, and why a new version never breaks an open page.
 */
import type { WorkboxPlugin } from "workbox-core/types.js";
import { CacheableResponsePlugin } from "workbox-cacheable-response";
import { clientsClaim } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { enable as enableNavigationPreload } from "workbox-navigation-preload";
import { registerRoute, setCatchHandler } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import files from "virtual:files-to-keep";
import { ASSETS, keyOf, kindOf, PAGES, STAND_IN, STAND_IN_PATH } from "./stores.ts";

declare const self: ServiceWorkerGlobalScope;

/** About ten versions of the site. */
const MAX_ASSETS = 400;
const MAX_PAGES = 200;
/** Seconds after which a stored page is shown although the network may still answer. */
const NETWORK_TIMEOUT = 4;

const site = self.registration.scope;
const standIn = new URL(STAND_IN_PATH, site).href;

const onlyFound = new CacheableResponsePlugin({ statuses: [200] });
// A host may compress for one reader and not for another, and says so in `Vary`; the stored response is
// decompressed.
const matchOptions: CacheQueryOptions = { ignoreVary: true };

const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url)),
};

/**
 * Firefox answers a navigation preload that has no network with an error response, which Workbox takes for
 * the page. Other browsers reject it, and the strategy looks into the store by itself.
 */
const storedAfterFailure: WorkboxPlugin = {
  handlerDidError: async ({ request }) => (await caches.open(PAGES)).match(keyOf(request.url), matchOptions),
};

const assets = new CacheFirst({
  cacheName: ASSETS,
  matchOptions,
  plugins: [
    onlyFound,
    withoutQuery,
    new ExpirationPlugin({ maxEntries: MAX_ASSETS, purgeOnQuotaError: true, matchOptions }),
  ],
});

const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: NETWORK_TIMEOUT,
  matchOptions,
  plugins: [
    onlyFound,
    withoutQuery,
    storedAfterFailure,
    new ExpirationPlugin({ maxEntries: MAX_PAGES, purgeOnQuotaError: true, matchOptions }),
  ],
});

registerRoute(({ url }) => kindOf(url, site) === "asset", assets);
registerRoute(({ url }) => kindOf(url, site) === "page", pages);

setCatchHandler(async ({ request }) => {
  const page = request.destination === "document" ? await caches.match(standIn) : undefined;
  return page ?? Response.error();
});

async function keepAsset(path: string, event: ExtendableEvent): Promise<void> {
  const [response, stored] = assets.handleAll({ event, request: new Request(new URL(path, site)) });
  const { ok, status } = await response;
  if (!ok) throw new Error(`${path} could not be loaded: the server answered ${status}.`);
  await stored;
}

async function keepStandIn(): Promise<void> {
  // Not from the browser's HTTP cache, which may have the page of an earlier version.
  const response = await fetch(`${standIn}?${files.standIn}`, { cache: "reload" });
  if (!response.ok)
    throw new Error(`${standIn} could not be loaded: the server answered ${response.status}.`);
  await (await caches.open(STAND_IN)).put(standIn, response);
}

self.addEventListener("install", (event) => {
  event.waitUntil(Promise.all([...files.assets.map((path) => keepAsset(path, event)), keepStandIn()]));
});

enableNavigationPreload();
clientsClaim();
