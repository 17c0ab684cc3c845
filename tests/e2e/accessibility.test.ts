import type { Page } from "playwright/test";
import { violationsIn } from "./axe.ts";
import { test } from "./shared-window.ts";
import { allPaths, expect, pageKinds } from "./site.ts";

/** Opens a page, and runs its first cell. */
async function open(page: Page, path: string, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.goto(`/${path}?speed=instant`);
  const cell = page.locator("lesson-cell").first();
  if ((await cell.count()) === 0) return;
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await expect(cell).toHaveAttribute("data-state", /done|error/);
  await expect(cell.locator("cell-timeline")).toBeVisible();
}

for (const path of allPaths) {
  test(`axe finds nothing wrong on /${path}`, async ({ page }) => {
    await open(page, path, "light");
    // To look at colours takes most of the time, and a lesson has those of every other.
    const withColors = pageKinds.includes(path);
    expect(await violationsIn(page, { withColors })).toEqual([]);
  });
}

for (const path of pageKinds) {
  test(`axe finds nothing wrong on /${path} in dark colours, in narrower windows`, async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, path, "dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(await violationsIn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violationsIn(page)).toEqual([]);
  });
}
