import { trustedHtml } from "../../frame/trusted-types.ts";

/**
 * Fetches a page of this site.
 *
 * @param address from the build, not from a reader
 * @returns its HTML
 * @throws Error when the page cannot be had
 */
export async function fetchPage(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} could not be fetched: ${String(response.status)}.`);
  return response.text();
}

/** A page of this site, as a document that runs no scripts. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(trustedHtml(html), "text/html");
}

/** Loads each key once. One that failed is loaded again by the next call. */
export function loadingOnce<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const loaded = new Map<string, Promise<Value>>();
  return (key) => {
    const known = loaded.get(key);
    if (known !== undefined) return known;
    const loading = load(key);
    loaded.set(key, loading);
    loading.catch(() => loaded.delete(key));
    return loading;
  };
}
