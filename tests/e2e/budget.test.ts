import { gzipSync } from "node:zlib";
import { expect, lessonPaths, test } from "./site.ts";

const budget = 40 * 1024;

for (const path of lessonPaths) {
  test(`/${path} loads at most 40 KB of JavaScript (gzip) before the reader touches it`, async ({ page }) => {
    const sizes = new Map<string, Promise<number>>();
    page.on("response", (response) => {
      const isScript = (response.headers()["content-type"] ?? "").includes("javascript");
      if (isScript)
        sizes.set(
          response.url(),
          response.body().then((body) => gzipSync(body).length),
        );
    });
    await page.goto(`/${path}`, { waitUntil: "networkidle" });
    const total = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
    expect(total, JSON.stringify([...sizes.keys()])).toBeLessThanOrEqual(budget);
  });
}
