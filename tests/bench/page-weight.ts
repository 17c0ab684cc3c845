import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright";

/**
 * Adds up a page's scripts as they are loaded.
 *
 * @param page a page that has not been navigated yet
 * @returns asks for the sum so far, in bytes after gzip
 */
export function weighScripts(page: Page): () => Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  page.on("response", (response) => {
    const isScript = (response.headers()["content-type"] ?? "").includes("javascript");
    if (isScript) {
      sizes.set(
        response.url(),
        response.body().then((body) => gzipSync(body).length),
      );
    }
  });
  return async () => (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
}

/**
 * @returns the bytes (gzip) of JavaScript that a page loads without any interaction, for a reader who saves
 *   data: for others the sandbox is also started ahead
 */
export async function measureScripts(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  const weigh = weighScripts(page);
  await page.goto(url, { waitUntil: "networkidle" });
  const bytes = await weigh();
  await page.close();
  return bytes;
}
