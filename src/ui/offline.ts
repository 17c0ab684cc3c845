import { WORKER_PATH } from "../offline/stores.ts";
import { sitePath } from "./browser.ts";

/**
 * Registers the service worker, which keeps what the reader visits (`src/offline/worker.ts`), when the page has loaded and
 * has nothing else to do.
 */
export function keepForOffline(): void {
  if (document.readyState === "complete") whenIdle(register);
  else addEventListener("load", () => whenIdle(register), { once: true });
}

function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work, { timeout: 3000 });
  else setTimeout(work, 1000);
}

function register(): void {
  // Absent on pages that came without encryption.
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener("controllerchange", tellWhatWasLoaded, { once: true });
  }
  // Where the browser refuses, the site works as without it.
  serviceWorker
    .register(sitePath(WORKER_PATH), { scope: sitePath(""), updateViaCache: "none" })
    .catch(() => undefined);
}

/** What this page has loaded, and is loading, past the service worker that has just taken charge of it. */
function tellWhatWasLoaded(): void {
  const tell = (urlsToCache: readonly string[]): void => {
    // A message of Workbox's: its router takes the addresses as if the page had asked for them.
    navigator.serviceWorker.controller?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } });
  };
  tell([location.href.replace(/#.*/s, "")]);
  const loaded = new PerformanceObserver((list) => {
    const past = list
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.workerStart === 0);
    if (past.length > 0) tell(past.map(({ name }) => name));
  });
  loaded.observe({ type: "resource", buffered: true });
}
