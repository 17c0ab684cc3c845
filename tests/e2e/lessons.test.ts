import { test } from "./shared-window.ts";
import { expect, readingPaths, runAll } from "./site.ts";

for (const path of readingPaths) {
  test(`every cell of ${path} prints what CPython prints, in both languages`, async ({ page }) => {
    await page.goto(`/${path}?speed=instant`);
    await runAll(page, "TypeScript");
    await runAll(page, "Python");
  });
}

test("the landing page's cell prints what CPython prints", async ({ page }) => {
  await page.goto("/?speed=instant");
  const cell = page.locator("lesson-cell").first();
  await cell.getByRole("button", { name: "Run", exact: true }).click();
  await expect(cell).toHaveAttribute("data-match", "same");
});
