/**
 * The service worker: what a reader has visited works without a network.
 *
 * ## Why a new version never breaks a page
 *
 * The common ways to break one are a page whose scripts were taken from under it, and a page of one version with scripts of
 * another. Neither can happen here, whichever version of this worker is in charge, because nothing that it does depends on
 * a version:
 *
 * - An asset's name is made from its contents. So assets of all versions lie in one store, are answered from there
 *   first, and never have to be replaced. Nothing is deleted when a version comes or goes: the least recently used of
 *   {@link MOST_ASSETS} give way. A page that is still open from before finds every script that it may load later, also when
 *   the server has only the new ones.
 * - A page names its assets, all of one version. It comes from the network if there is one, so that a reader who is
 *   online sees a new version with the next page, and from the store if not, with the assets that it names.
 * - What a cell needs to run is stored when the worker is installed, before it is in charge. If one file is missing then,
 *   as in the midst of an upload, the installation fails, the old worker stays, and the browser tries again later.
 *
 * Therefore nothing is gained by `skipWaiting`, which would change workers under an open page: the old one serves the new
 * version's pages just as well. The first worker does take charge of pages that are open already (`clientsClaim`), for
 * otherwise the first visit would not be kept; they tell it what they have loaded until then (`CACHE_URLS`).
 *
 * Workbox's precaching is not used: it deletes the old version's assets when a new worker takes over, and then a
 * stored page of the old version has lost its scripts.
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
const MOST_ASSETS = 400;
const MOST_PAGES = 200;
/** Seconds until a page that is in store is shown although the network may still answer. */
const PATIENCE = 4;

const site = self.registration.scope;
const standIn = new URL(STAND_IN_PATH, site).href;

const onlyFound = new CacheableResponsePlugin({ statuses: [200] });
// A host may compress for one reader and not for another, and says so in `Vary`; the store holds what came out of that.
const matchOptions: CacheQueryOptions = { ignoreVary: true };

const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyOf(request.url)),
};

const assets = new CacheFirst({
  cacheName: ASSETS,
  matchOptions,
  plugins: [
    onlyFound,
    withoutQuery,
    new ExpirationPlugin({ maxEntries: MOST_ASSETS, purgeOnQuotaError: true, matchOptions }),
  ],
});

const pages = new NetworkFirst({
  cacheName: PAGES,
  networkTimeoutSeconds: PATIENCE,
  matchOptions,
  plugins: [
    onlyFound,
    withoutQuery,
    new ExpirationPlugin({ maxEntries: MOST_PAGES, purgeOnQuotaError: true, matchOptions }),
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
  // Past the browser's own cache, where a copy of the version before may lie.
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
