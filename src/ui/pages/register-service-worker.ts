import { WORKER_PATH } from "../../offline/stores.ts";
import { sitePath } from "../page/browser.ts";
import { whenIdle } from "../page/idle.ts";

/**
 * Registers the service worker, which keeps what the reader visits (`src/offline/worker.ts`), when the page
 * has loaded and has nothing else to do.
 */
export function keepForOffline(): void {
  if (document.readyState === "complete") whenIdle(register);
  else addEventListener("load", () => whenIdle(register), { once: true });
}

function register(): void {
  // Absent on pages that were loaded without HTTPS.
  if (!("serviceWorker" in navigator)) return;
  const { serviceWorker } = navigator;
  if (serviceWorker.controller === null) {
    serviceWorker.addEventListener("controllerchange", sendLoadedUrls, { once: true });
  }
  // If the browser refuses, the site works without it.
  serviceWorker
    .register(sitePath(WORKER_PATH), { scope: sitePath(""), updateViaCache: "none" })
    .catch(() => undefined);
}

/** Sends the worker the addresses that this page loaded before the worker controlled it. */
function sendLoadedUrls(): void {
  const send = (urlsToCache: readonly string[]): void => {
    // A message of Workbox: its router handles the addresses as if the page had requested them.
    navigator.serviceWorker.controller?.postMessage({ type: "CACHE_URLS", payload: { urlsToCache } });
  };
  send([location.href.replace(/#.*/s, "")]);
  const loaded = new PerformanceObserver((list) => {
    const past = list
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming && entry.workerStart === 0);
    if (past.length > 0) send(past.map(({ name }) => name));
  });
  loaded.observe({ type: "resource", buffered: true });
}
