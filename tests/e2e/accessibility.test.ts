import { violationsIn } from "./axe.ts";
import { test } from "./shared-window.ts";
import { allPaths, expect } from "./site.ts";

for (const path of allPaths) {
  test(`axe finds nothing wrong on /${path} in light and in dark colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.goto(`/${path}?speed=instant`);
    const cell = page.locator("lesson-cell").first();
    if ((await cell.count()) > 0) {
      await cell.getByRole("button", { name: "Run", exact: true }).click();
      await expect(cell).toHaveAttribute("data-state", /done|error/);
      await expect(cell.locator("cell-timeline")).toBeVisible();
    }
    expect(await violationsIn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await violationsIn(page)).toEqual([]);
  });
}
