import { weighScripts } from "../bench/page-weight.ts";
import { errorKinds, expect, readingPaths, referenceKinds, saveData, test } from "./site.ts";

const budget = 40 * 1024;

for (const path of [
  "playground/",
  "map/",
  "class/",
  "class/progress/",
  "review/",
  "rosetta/",
  ...readingPaths,
  ...referenceKinds,
  ...errorKinds,
]) {
  test(`/${path} loads at most 40 KB of JavaScript (gzip) before the reader touches it`, async ({ page }) => {
    // Otherwise what the first run needs is loaded too, as soon as the browser is idle.
    await saveData(page);
    const weigh = weighScripts(page);
    await page.goto(`/${path}`, { waitUntil: "networkidle" });
    expect(await weigh()).toBeLessThanOrEqual(budget);
  });
}
